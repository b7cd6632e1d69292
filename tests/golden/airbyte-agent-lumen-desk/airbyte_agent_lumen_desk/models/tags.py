# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Tag(Record):
    name: str | None = None
    count: int | None = None
