# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `leads`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address, RecordAttributes


class Lead(Record):
    """A lead. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the lead."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    master_record_id: str | None = Field(default=None, alias="MasterRecordId")
    """Id of the lead that it was merged into."""
    last_name: str | None = Field(default=None, alias="LastName")
    """Last name."""
    first_name: str | None = Field(default=None, alias="FirstName")
    """First name."""
    salutation: str | None = Field(default=None, alias="Salutation")
    """Form of address, such as `Mr.`."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    company: str | None = Field(default=None, alias="Company")
    """Company."""
    street: str | None = Field(default=None, alias="Street")
    """Street of the address."""
    city: str | None = Field(default=None, alias="City")
    """City of the address."""
    state: str | None = Field(default=None, alias="State")
    """State or province of the address."""
    postal_code: str | None = Field(default=None, alias="PostalCode")
    """Postal code of the address."""
    country: str | None = Field(default=None, alias="Country")
    """Country of the address."""
    latitude: float | None = Field(default=None, alias="Latitude")
    """Latitude of the address."""
    longitude: float | None = Field(default=None, alias="Longitude")
    """Longitude of the address."""
    geocode_accuracy: str | None = Field(default=None, alias="GeocodeAccuracy")
    """How exact the coordinates of the address are, such as `Address` or `Zip`."""
    address: Address | None = Field(default=None, alias="Address")
    """Address, with all its parts."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    mobile_phone: str | None = Field(default=None, alias="MobilePhone")
    """Mobile phone number."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    photo_url: str | None = Field(default=None, alias="PhotoUrl")
    """Path of the photo, relative to the instance's URL."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the lead."""
    lead_source: str | None = Field(default=None, alias="LeadSource")
    """Where it came from, such as `Web`."""
    status: str | None = Field(default=None, alias="Status")
    """Status, such as `Open - Not Contacted`."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    rating: str | None = Field(default=None, alias="Rating")
    """Rating, such as `Hot`."""
    annual_revenue: float | None = Field(default=None, alias="AnnualRevenue")
    """Revenue in a year."""
    number_of_employees: int | None = Field(default=None, alias="NumberOfEmployees")
    """Number of employees."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user or queue that owns it."""
    is_converted: bool | None = Field(default=None, alias="IsConverted")
    """Whether it was converted."""
    converted_date: dt.date | None = Field(default=None, alias="ConvertedDate")
    """Day it was converted."""
    converted_account_id: str | None = Field(default=None, alias="ConvertedAccountId")
    """Id of the account that it became."""
    converted_contact_id: str | None = Field(default=None, alias="ConvertedContactId")
    """Id of the contact that it became."""
    converted_opportunity_id: str | None = Field(default=None, alias="ConvertedOpportunityId")
    """Id of the opportunity that it became."""
    is_unread_by_owner: bool | None = Field(default=None, alias="IsUnreadByOwner")
    """Whether its owner has not viewed it yet."""
    created_date: dt.datetime | None = Field(default=None, alias="CreatedDate")
    """When it was created."""
    created_by_id: str | None = Field(default=None, alias="CreatedById")
    """Id of the user who created it."""
    last_modified_date: dt.datetime | None = Field(default=None, alias="LastModifiedDate")
    """When a user last changed it."""
    last_modified_by_id: str | None = Field(default=None, alias="LastModifiedById")
    """Id of the user who last changed it."""
    system_modstamp: dt.datetime | None = Field(default=None, alias="SystemModstamp")
    """When a user or an automatic process last changed it."""
    last_activity_date: dt.date | None = Field(default=None, alias="LastActivityDate")
    """Day of the latest event, or of the latest closed task."""
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    jigsaw: str | None = Field(default=None, alias="Jigsaw")
    """Key of the company or person at Data.com."""
    jigsaw_contact_id: str | None = Field(default=None, alias="JigsawContactId")
    """Id of the person at Data.com."""
    email_bounced_reason: str | None = Field(default=None, alias="EmailBouncedReason")
    """Why the last email bounced."""
    email_bounced_date: dt.datetime | None = Field(default=None, alias="EmailBouncedDate")
    """When the last email bounced."""
    individual_id: str | None = Field(default=None, alias="IndividualId")
    """Id of the person's record of privacy preferences."""
