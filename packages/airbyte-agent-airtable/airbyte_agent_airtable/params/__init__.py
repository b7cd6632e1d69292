# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""Types of the arguments of Airtable's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .records import *
else:
    __getattr__, __dir__ = exports(__name__, whole=[".records"])
