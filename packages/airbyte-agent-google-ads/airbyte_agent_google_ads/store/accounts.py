# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

AccountsStoreColumn: TypeAlias = Literal["customer"]


class AccountsStoreRecordCustomer(Record):
    """The account."""

    id: str | None = None
    """Id of the account."""
    descriptive_name: str | None = Field(default=None, alias="descriptiveName")
    """Name of the account."""
    currency_code: str | None = Field(default=None, alias="currencyCode")
    """Currency of all amounts."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone."""
    status: str | None = None
    """Status of the account."""


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    customer: AccountsStoreRecordCustomer | None = None
    """The account."""
