# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Types of the arguments of Twilio's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .calls import *
    from .incoming_phone_numbers import *
    from .messages import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".calls", ".messages", ".incoming_phone_numbers"])
