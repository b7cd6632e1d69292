# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `lists`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListsStoreColumn: TypeAlias = Literal[
    "id",
    "web_id",
    "name",
    "date_created",
    "list_rating",
    "permission_reminder",
    "campaign_defaults",
    "contact",
    "stats",
]


class ListsStoreRecord(Record):
    """A record of lists in the context store."""

    id: str | None = None
    """Id."""
    web_id: int | None = None
    """Id in the URLs of the application."""
    name: str | None = None
    """Name."""
    date_created: str | None = None
    """When it was created."""
    list_rating: int | None = None
    """Rating of the activity, from 0 to 5."""
    permission_reminder: str | None = None
    """Text that reminds members why they get emails."""
    campaign_defaults: dict[str, Any] | None = None
    """Defaults of campaigns."""
    contact: dict[str, Any] | None = None
    """Organization in the footer of emails."""
    stats: dict[str, Any] | None = None
    """Numbers."""
