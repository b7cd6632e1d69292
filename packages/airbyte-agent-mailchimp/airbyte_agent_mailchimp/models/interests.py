# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `interests`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Interest(Record):
    """An interest, which members can choose."""

    category_id: str | None = None
    """Id of the category."""
    list_id: str | None = None
    """Id of the list."""
    id: str | None = None
    """Id of the interest."""
    name: str | None = None
    """Name."""
    subscriber_count: str | None = None
    """Number of members, as text."""
    display_order: int | None = None
    """Place in the order."""
