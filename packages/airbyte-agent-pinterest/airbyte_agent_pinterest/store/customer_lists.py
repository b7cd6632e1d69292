# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records in the context store of `customer_lists`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CustomerListsStoreColumn: TypeAlias = Literal[
    "id",
    "name",
    "ad_account_id",
    "status",
    "num_uploaded_user_records",
    "num_removed_user_records",
    "created_time",
    "updated_time",
]


class CustomerListsStoreRecord(Record):
    """A record of customer_lists in the context store."""

    id: str | None = None
    """Id of the customer list."""
    name: str | None = None
    """Name of the customer list."""
    ad_account_id: str | None = None
    """Id of the ad account."""
    status: str | None = None
    """PROCESSING, READY, TOO_SMALL or UPLOADING."""
    num_uploaded_user_records: float | None = None
    """How many records were uploaded."""
    num_removed_user_records: float | None = None
    """How many records were removed."""
    created_time: float | None = None
    """When it was created, in Unix time, seconds."""
    updated_time: float | None = None
    """When it was last updated, in Unix time, seconds."""
