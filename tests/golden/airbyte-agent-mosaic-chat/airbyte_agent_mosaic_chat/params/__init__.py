# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Types of the arguments of Mosaic Chat's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .messages import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".messages"])
