# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AccountsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "domains",
    "primary_domain",
    "type",
    "tags",
    "owner",
    "created_at",
    "latest_customer_activity_time",
]


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    domains: list[Any] | None = None
    """Domains."""
    primary_domain: str | None = None
    """Main domain."""
    type: str | None = None
    """Kind of account."""
    tags: list[Any] | None = None
    """Tags."""
    owner: dict[str, Any] | None = None
    """User who owns it."""
    created_at: str | None = None
    """When it was created."""
    latest_customer_activity_time: str | None = None
    """When the customer was last active."""
