# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Records of `reports`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Cell(Record):
    urn: str | None = None
    value: str | None = None
