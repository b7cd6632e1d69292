# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Types of the arguments of ClickUp's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .comments import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".comments"])
