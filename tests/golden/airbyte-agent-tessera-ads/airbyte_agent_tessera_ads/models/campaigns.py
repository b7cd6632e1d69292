# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Records of `campaigns`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Campaign(Record):
    id: str | None = None
    name: str | None = None
