# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Reference(Record):
    """Another record by its id."""

    type: str | None = None
    """Kind of record, such as `admin`."""
    id: str | None = None
    """Id of the record."""
