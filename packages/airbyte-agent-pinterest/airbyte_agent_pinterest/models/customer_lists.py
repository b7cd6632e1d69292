# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `customer_lists`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class CustomerList(Record):
    """Known customers, by hashed email addresses or device ids."""

    ad_account_id: str | None = None
    """Id of the ad account."""
    created_time: float | None = None
    """When it was created, Unix time in seconds."""
    exceptions: dict[str, Any] | None = None
    """Errors of the list."""
    id: str | None = None
    """Id of the customer list."""
    name: str | None = None
    """Name of the customer list."""
    num_batches: float | None = None
    """How many times it was created, appended to or removed from."""
    num_removed_user_records: float | None = None
    """How many records were removed, found or not."""
    num_uploaded_user_records: float | None = None
    """How many records were uploaded, new or not."""
    status: Literal["PROCESSING", "READY", "TOO_SMALL", "UPLOADING"] | str | None = None
    """`TOO_SMALL` with fewer than 100 users of Pinterest."""
    type: str | None = None
    """Always `customerlist`."""
    updated_time: float | None = None
    """When it was last updated, Unix time in seconds."""
