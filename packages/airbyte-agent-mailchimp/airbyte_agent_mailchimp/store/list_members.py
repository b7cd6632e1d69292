# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records in the context store of `list_members`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

ListMembersStoreColumn: TypeAlias = Literal[
    "id",
    "email_address",
    "full_name",
    "unique_email_id",
    "contact_id",
    "status",
    "merge_fields",
    "interests",
    "stats",
    "timestamp_opt",
    "last_changed",
    "language",
    "vip",
    "location",
    "source",
    "tags",
    "list_id",
]


class ListMembersStoreRecord(Record):
    """A record of list_members in the context store."""

    id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    full_name: str | None = None
    """Name."""
    unique_email_id: str | None = None
    """Id of the address across all of Mailchimp."""
    contact_id: str | None = None
    """Id of the contact, with or without an address."""
    status: str | None = None
    """Status."""
    merge_fields: dict[str, Any] | None = None
    """Values of merge fields by tag."""
    interests: dict[str, Any] | None = None
    """Whether the member has an interest, by its id."""
    stats: dict[str, Any] | None = None
    """Numbers."""
    timestamp_opt: str | None = None
    """When the member confirmed."""
    last_changed: str | None = None
    """When it last changed."""
    language: str | None = None
    """Language."""
    vip: bool | None = None
    """Whether the member is a VIP."""
    location: dict[str, Any] | None = None
    """Where the member is."""
    source: str | None = None
    """How the member got into the list."""
    tags: list[Any] | None = None
    """Up to 50 tags."""
    list_id: str | None = None
    """Id of the list."""
