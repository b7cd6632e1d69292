# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Records of `letters`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Letter(Record):
    id: str | None = None
    text: str | None = None
