# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Types of the arguments of Ferry Log's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .wakes import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".wakes"])
