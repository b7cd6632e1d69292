# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Row(Record):
    id: str | None = None
