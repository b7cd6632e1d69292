# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Records of `properties`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record
from pydantic import Field


class Property(Record):
    name: str | None = None
    display_name: str | None = Field(default=None, alias="displayName")
