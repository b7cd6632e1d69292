# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records in the context store of `companies`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

CompaniesStoreColumn: TypeAlias = Literal["id", "createdAt", "updatedAt", "archived", "properties"]


class CompaniesStoreRecordProperties(Record):
    """Values by the properties' internal names, all of them text."""

    name: str | None = None
    """Name of the company."""
    domain: str | None = None
    """Domain of its website, which identifies a company."""
    industry: str | None = None
    """Industry, such as `COMPUTER_SOFTWARE`."""
    type: str | None = None
    """Kind of relation to the company: `PROSPECT`, `PARTNER`, `RESELLER`, `VENDOR` or `OTHER`."""
    city: str | None = None
    """City of the address."""
    country: str | None = None
    """Country of the address, by name."""
    numberofemployees: str | None = None
    """Number of employees."""
    annualrevenue: str | None = None
    """Revenue a year."""
    lifecyclestage: str | None = None
    """Stage in the customer lifecycle, such as `lead` or `customer`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the company."""
    hs_parent_company_id: str | None = None
    """Id of the parent company; set by an association."""


class CompaniesStoreRecord(Record):
    """A record of companies in the context store."""

    id: str | None = None
    """Id of the company, digits."""
    created_at: str | None = Field(default=None, alias="createdAt")
    """When the record was created, ISO 8601 in UTC."""
    updated_at: str | None = Field(default=None, alias="updatedAt")
    """When the record last changed, ISO 8601 in UTC."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    properties: CompaniesStoreRecordProperties | None = None
    """Values by the properties' internal names, all of them text."""
