# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AccountsStoreColumn: TypeAlias = Literal[
    "id", "name", "type", "status", "currency", "reference", "test", "servingStatuses"
]


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    id: int | None = None
    """Id of the account."""
    name: str | None = None
    """Name of the account."""
    type: str | None = None
    """BUSINESS or ENTERPRISE."""
    status: str | None = None
    """ACTIVE, CANCELED, DRAFT, PENDING_DELETION or REMOVED."""
    currency: str | None = None
    """ISO 4217 code of the currency."""
    reference: str | None = None
    """URN of the organization or person on whose behalf the account advertises."""
    test: bool | None = None
    """Whether it is a test account."""
    serving_statuses: list[Any] | None = Field(default=None, alias="servingStatuses")
    """RUNNABLE, or why the account is not served."""
