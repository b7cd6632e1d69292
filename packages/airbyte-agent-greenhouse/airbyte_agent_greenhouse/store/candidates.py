# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Records in the context store of `candidates`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CandidatesStoreColumn: TypeAlias = Literal[
    "id",
    "first_name",
    "last_name",
    "preferred_name",
    "company",
    "title",
    "email_addresses",
    "tags",
    "created_at",
    "last_activity_at",
    "updated_at",
    "custom_fields",
]


class CandidatesStoreRecord(Record):
    """A record of candidates in the context store."""

    id: int | None = None
    """Id."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    preferred_name: str | None = None
    """Name by which to be called."""
    company: str | None = None
    """Present employer."""
    title: str | None = None
    """Present title."""
    email_addresses: list[Any] | None = None
    """Email addresses."""
    tags: list[Any] | None = None
    """Tags."""
    created_at: str | None = None
    """When it was created."""
    last_activity_at: str | None = None
    """When something last happened."""
    updated_at: str | None = None
    """When it was last changed."""
    custom_fields: dict[str, Any] | None = None
    """Values of custom fields, by key."""
