# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Tag(Record):
    """A label on tickets, users or organizations."""

    name: str
    """The tag."""
    count: int | None = None
    """How often it was used in the last 60 days."""
