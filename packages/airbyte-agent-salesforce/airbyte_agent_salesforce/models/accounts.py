# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address, RecordAttributes


class Account(Record):
    """An account. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the account."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    master_record_id: str | None = Field(default=None, alias="MasterRecordId")
    """Id of the account that it was merged into."""
    name: str | None = Field(default=None, alias="Name")
    """Name of the company."""
    account_number: str | None = Field(default=None, alias="AccountNumber")
    """Number that the organization gave the account."""
    type: str | None = Field(default=None, alias="Type")
    """Type, as the organization defines it."""
    parent_id: str | None = Field(default=None, alias="ParentId")
    """Id of the account that it is a part of."""
    billing_street: str | None = Field(default=None, alias="BillingStreet")
    """Street of the billing address."""
    billing_city: str | None = Field(default=None, alias="BillingCity")
    """City of the billing address."""
    billing_state: str | None = Field(default=None, alias="BillingState")
    """State or province of the billing address."""
    billing_postal_code: str | None = Field(default=None, alias="BillingPostalCode")
    """Postal code of the billing address."""
    billing_country: str | None = Field(default=None, alias="BillingCountry")
    """Country of the billing address."""
    billing_latitude: float | None = Field(default=None, alias="BillingLatitude")
    """Latitude of the billing address."""
    billing_longitude: float | None = Field(default=None, alias="BillingLongitude")
    """Longitude of the billing address."""
    billing_geocode_accuracy: str | None = Field(default=None, alias="BillingGeocodeAccuracy")
    """How exact the coordinates of the billing address are, such as `Address` or `Zip`."""
    billing_address: Address | None = Field(default=None, alias="BillingAddress")
    """Billing address, with all its parts."""
    shipping_street: str | None = Field(default=None, alias="ShippingStreet")
    """Street of the shipping address."""
    shipping_city: str | None = Field(default=None, alias="ShippingCity")
    """City of the shipping address."""
    shipping_state: str | None = Field(default=None, alias="ShippingState")
    """State or province of the shipping address."""
    shipping_postal_code: str | None = Field(default=None, alias="ShippingPostalCode")
    """Postal code of the shipping address."""
    shipping_country: str | None = Field(default=None, alias="ShippingCountry")
    """Country of the shipping address."""
    shipping_latitude: float | None = Field(default=None, alias="ShippingLatitude")
    """Latitude of the shipping address."""
    shipping_longitude: float | None = Field(default=None, alias="ShippingLongitude")
    """Longitude of the shipping address."""
    shipping_geocode_accuracy: str | None = Field(default=None, alias="ShippingGeocodeAccuracy")
    """How exact the coordinates of the shipping address are, such as `Address` or `Zip`."""
    shipping_address: Address | None = Field(default=None, alias="ShippingAddress")
    """Shipping address, with all its parts."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    website: str | None = Field(default=None, alias="Website")
    """Website."""
    photo_url: str | None = Field(default=None, alias="PhotoUrl")
    """Path of the photo, relative to the instance's URL."""
    industry: str | None = Field(default=None, alias="Industry")
    """Industry."""
    annual_revenue: float | None = Field(default=None, alias="AnnualRevenue")
    """Revenue in a year."""
    number_of_employees: int | None = Field(default=None, alias="NumberOfEmployees")
    """Number of employees."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the account."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
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
    is_customer_portal: bool | None = Field(default=None, alias="IsCustomerPortal")
    """Whether it has users of a customer portal."""
    jigsaw: str | None = Field(default=None, alias="Jigsaw")
    """Key of the company or person at Data.com."""
    jigsaw_company_id: str | None = Field(default=None, alias="JigsawCompanyId")
    """Id of the company at Data.com."""
    account_source: str | None = Field(default=None, alias="AccountSource")
    """Where it came from, such as `Web`."""
    sic_desc: str | None = Field(default=None, alias="SicDesc")
    """Line of business, from its industry code."""
