# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Types of the arguments of Harbor Crm's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .accounts import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".accounts"])
