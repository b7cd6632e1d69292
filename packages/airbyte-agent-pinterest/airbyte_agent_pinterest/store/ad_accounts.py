# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `ad_accounts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdAccountsStoreColumn: TypeAlias = Literal[
    "id", "name", "country", "currency", "permissions", "created_time", "updated_time"
]


class AdAccountsStoreRecord(Record):
    """A record of ad_accounts in the context store."""

    id: str | None = None
    """Id of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    country: str | None = None
    """ISO 3166-1 code of the country."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    permissions: list[Any] | None = None
    """What the user may do with the account."""
    created_time: int | None = None
    """When it was created, in Unix time, seconds."""
    updated_time: int | None = None
    """When it was last updated, in Unix time, seconds."""
