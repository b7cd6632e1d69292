# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Types of the arguments of Greenhouse's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .attachments import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".attachments"])
