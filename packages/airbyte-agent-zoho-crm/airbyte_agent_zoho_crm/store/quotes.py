# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `quotes`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

QuotesStoreColumn: TypeAlias = Literal[
    "id",
    "Subject",
    "Quote_Number",
    "Quote_Stage",
    "Valid_Till",
    "Grand_Total",
    "Account_Name",
    "Contact_Name",
    "Deal_Name",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class QuotesStoreRecordAccountName(Record):
    """Account."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class QuotesStoreRecordContactName(Record):
    """Contact."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class QuotesStoreRecordDealName(Record):
    """Deal."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class QuotesStoreRecordOwner(Record):
    """Owner of the quote."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class QuotesStoreRecord(Record):
    """A record of quotes in the context store."""

    id: str | None = None
    """Id of the quote."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    quote_number: str | None = Field(default=None, alias="Quote_Number")
    """Number of the quote."""
    quote_stage: str | None = Field(default=None, alias="Quote_Stage")
    """Stage of the quote."""
    valid_till: str | None = Field(default=None, alias="Valid_Till")
    """Last day it is valid."""
    grand_total: float | None = Field(default=None, alias="Grand_Total")
    """Total with discount, tax and adjustment."""
    account_name: QuotesStoreRecordAccountName | None = Field(default=None, alias="Account_Name")
    """Account."""
    contact_name: QuotesStoreRecordContactName | None = Field(default=None, alias="Contact_Name")
    """Contact."""
    deal_name: QuotesStoreRecordDealName | None = Field(default=None, alias="Deal_Name")
    """Deal."""
    owner: QuotesStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the quote."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
