# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Records of `companies`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import AssociatedIds, PropertyVersion


class CompanyProperties(Record):
    """Values by the properties' internal names, all as text; properties that are not requested are absent,
    and custom properties are included.
    """

    name: str | None = None
    """Name of the company."""
    domain: str | None = None
    """Domain of its website, which identifies a company."""
    phone: str | None = None
    """Main phone number, in any notation."""
    website: str | None = None
    """Website of the company."""
    description: str | None = None
    """Short text about the company."""
    industry: str | None = None
    """Industry, such as `COMPUTER_SOFTWARE`."""
    type: str | None = None
    """Kind of relation to the company: `PROSPECT`, `PARTNER`, `RESELLER`, `VENDOR` or `OTHER`."""
    numberofemployees: str | None = None
    """Number of employees."""
    annualrevenue: str | None = None
    """Revenue a year."""
    address: str | None = None
    """Street and house number."""
    address2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City of the address."""
    state: str | None = None
    """State or region of the address."""
    zip: str | None = None
    """Postal code of the address."""
    country: str | None = None
    """Country of the address, by name."""
    lifecyclestage: str | None = None
    """Stage in the customer lifecycle, such as `lead` or `customer`."""
    hubspot_owner_id: str | None = None
    """Id of the owner of the company."""
    hs_parent_company_id: str | None = None
    """Id of the parent company; set by an association."""
    createdate: str | None = None
    """When the record was created, ISO 8601 in UTC."""
    hs_lastmodifieddate: str | None = None
    """When the record last changed, ISO 8601 in UTC."""
    hs_object_id: str | None = None
    """Id of the record, the same as `id`."""


class Company(Record):
    """A company in the CRM."""

    id: str
    """Id of the record, digits."""
    properties: CompanyProperties
    properties_with_history: dict[str, list[PropertyVersion]] | None = Field(
        default=None, alias="propertiesWithHistory"
    )
    """Values over time of the properties asked for with `propertiesWithHistory`, newest first."""
    created_at: dt.datetime = Field(alias="createdAt")
    """When the record was created."""
    updated_at: dt.datetime = Field(alias="updatedAt")
    """When the record was last updated."""
    archived: bool | None = None
    """Whether the record is in the recycling bin."""
    archived_at: dt.datetime | None = Field(default=None, alias="archivedAt")
    """When the record was put in the recycling bin."""
    associations: dict[str, AssociatedIds] | None = None
    """Associated records by the plural of their type, where `associations` asked for them; list and get only.
    """
    object_write_trace_id: str | None = Field(default=None, alias="objectWriteTraceId")
    """Id of the write, which errors of batch calls refer to."""
