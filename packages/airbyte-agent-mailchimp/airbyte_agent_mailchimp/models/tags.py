# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `tags`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Tag(Record):
    """A tag."""

    id: int | None = None
    """Id."""
    name: str | None = None
    """Name."""
