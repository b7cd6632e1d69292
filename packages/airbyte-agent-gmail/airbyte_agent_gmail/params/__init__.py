# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Types of the arguments of Gmail's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .drafts import *
    from .drafts_send import *
    from .labels import *
    from .messages import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".messages", ".labels", ".drafts", ".drafts_send"])
