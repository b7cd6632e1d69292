# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Types of the arguments of Chargebee's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .shared import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".shared"])
