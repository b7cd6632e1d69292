# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records in the context store of `invoices`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

InvoicesStoreColumn: TypeAlias = Literal[
    "id",
    "Subject",
    "Invoice_Number",
    "Status",
    "Invoice_Date",
    "Due_Date",
    "Grand_Total",
    "Account_Name",
    "Contact_Name",
    "Owner",
    "Created_Time",
    "Modified_Time",
]


class InvoicesStoreRecordAccountName(Record):
    """Account."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class InvoicesStoreRecordContactName(Record):
    """Contact."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class InvoicesStoreRecordOwner(Record):
    """Owner of the invoice."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""


class InvoicesStoreRecord(Record):
    """A record of invoices in the context store."""

    id: str | None = None
    """Id of the invoice."""
    subject: str | None = Field(default=None, alias="Subject")
    """Subject."""
    invoice_number: str | None = Field(default=None, alias="Invoice_Number")
    """Number of the invoice."""
    status: str | None = Field(default=None, alias="Status")
    """Status of the invoice."""
    invoice_date: str | None = Field(default=None, alias="Invoice_Date")
    """Date of the invoice."""
    due_date: str | None = Field(default=None, alias="Due_Date")
    """Day it is due."""
    grand_total: float | None = Field(default=None, alias="Grand_Total")
    """Total with discount, tax and adjustment."""
    account_name: InvoicesStoreRecordAccountName | None = Field(default=None, alias="Account_Name")
    """Account."""
    contact_name: InvoicesStoreRecordContactName | None = Field(default=None, alias="Contact_Name")
    """Contact."""
    owner: InvoicesStoreRecordOwner | None = Field(default=None, alias="Owner")
    """Owner of the invoice."""
    created_time: str | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_time: str | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
