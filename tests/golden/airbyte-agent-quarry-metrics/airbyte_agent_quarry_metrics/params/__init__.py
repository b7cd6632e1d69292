# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Types of the arguments of Quarry Metrics's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .visits import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".visits"])
