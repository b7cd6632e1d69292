# Generated from specs/twin-gate/connector.yaml by `connectorgen generate twin-gate`. Do not edit.
"""Types of the arguments of Twin Gate's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .plans import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".plans"])
