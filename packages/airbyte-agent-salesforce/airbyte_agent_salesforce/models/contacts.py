# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address, RecordAttributes


class Contact(Record):
    """A contact. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the contact."""
    is_deleted: bool | None = Field(default=None, alias="IsDeleted")
    """Whether it is in the recycle bin."""
    master_record_id: str | None = Field(default=None, alias="MasterRecordId")
    """Id of the contact that it was merged into."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account that they belong to."""
    last_name: str | None = Field(default=None, alias="LastName")
    """Last name."""
    first_name: str | None = Field(default=None, alias="FirstName")
    """First name."""
    salutation: str | None = Field(default=None, alias="Salutation")
    """Form of address, such as `Mr.`."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    other_street: str | None = Field(default=None, alias="OtherStreet")
    """Street of the other address."""
    other_city: str | None = Field(default=None, alias="OtherCity")
    """City of the other address."""
    other_state: str | None = Field(default=None, alias="OtherState")
    """State or province of the other address."""
    other_postal_code: str | None = Field(default=None, alias="OtherPostalCode")
    """Postal code of the other address."""
    other_country: str | None = Field(default=None, alias="OtherCountry")
    """Country of the other address."""
    other_latitude: float | None = Field(default=None, alias="OtherLatitude")
    """Latitude of the other address."""
    other_longitude: float | None = Field(default=None, alias="OtherLongitude")
    """Longitude of the other address."""
    other_geocode_accuracy: str | None = Field(default=None, alias="OtherGeocodeAccuracy")
    """How exact the coordinates of the other address are, such as `Address` or `Zip`."""
    other_address: Address | None = Field(default=None, alias="OtherAddress")
    """Other address, with all its parts."""
    mailing_street: str | None = Field(default=None, alias="MailingStreet")
    """Street of the mailing address."""
    mailing_city: str | None = Field(default=None, alias="MailingCity")
    """City of the mailing address."""
    mailing_state: str | None = Field(default=None, alias="MailingState")
    """State or province of the mailing address."""
    mailing_postal_code: str | None = Field(default=None, alias="MailingPostalCode")
    """Postal code of the mailing address."""
    mailing_country: str | None = Field(default=None, alias="MailingCountry")
    """Country of the mailing address."""
    mailing_latitude: float | None = Field(default=None, alias="MailingLatitude")
    """Latitude of the mailing address."""
    mailing_longitude: float | None = Field(default=None, alias="MailingLongitude")
    """Longitude of the mailing address."""
    mailing_geocode_accuracy: str | None = Field(default=None, alias="MailingGeocodeAccuracy")
    """How exact the coordinates of the mailing address are, such as `Address` or `Zip`."""
    mailing_address: Address | None = Field(default=None, alias="MailingAddress")
    """Mailing address, with all its parts."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    mobile_phone: str | None = Field(default=None, alias="MobilePhone")
    """Mobile phone number."""
    home_phone: str | None = Field(default=None, alias="HomePhone")
    """Phone number at home."""
    other_phone: str | None = Field(default=None, alias="OtherPhone")
    """Another phone number."""
    assistant_phone: str | None = Field(default=None, alias="AssistantPhone")
    """Phone number of the assistant."""
    reports_to_id: str | None = Field(default=None, alias="ReportsToId")
    """Id of the contact that they report to."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    assistant_name: str | None = Field(default=None, alias="AssistantName")
    """Name of the assistant."""
    lead_source: str | None = Field(default=None, alias="LeadSource")
    """Where it came from, such as `Web`."""
    birthdate: dt.date | None = Field(default=None, alias="Birthdate")
    """Birthday."""
    description: str | None = Field(default=None, alias="Description")
    """Description of the contact."""
    owner_id: str | None = Field(default=None, alias="OwnerId")
    """Id of the user who owns it."""
    has_opted_out_of_email: bool | None = Field(default=None, alias="HasOptedOutOfEmail")
    """Whether they want no email."""
    has_opted_out_of_fax: bool | None = Field(default=None, alias="HasOptedOutOfFax")
    """Whether they want no faxes."""
    do_not_call: bool | None = Field(default=None, alias="DoNotCall")
    """Whether they want no calls."""
    can_allow_portal_self_reg: bool | None = Field(default=None, alias="CanAllowPortalSelfReg")
    """Whether they may register at the customer portal."""
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
    last_cu_request_date: dt.datetime | None = Field(default=None, alias="LastCURequestDate")
    """When they were last asked to update their details."""
    last_cu_update_date: dt.datetime | None = Field(default=None, alias="LastCUUpdateDate")
    """When they last updated their details."""
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    email_bounced_reason: str | None = Field(default=None, alias="EmailBouncedReason")
    """Why the last email bounced."""
    email_bounced_date: dt.datetime | None = Field(default=None, alias="EmailBouncedDate")
    """When the last email bounced."""
    is_email_bounced: bool | None = Field(default=None, alias="IsEmailBounced")
    """Whether the last email bounced."""
    photo_url: str | None = Field(default=None, alias="PhotoUrl")
    """Path of the photo, relative to the instance's URL."""
    jigsaw: str | None = Field(default=None, alias="Jigsaw")
    """Key of the company or person at Data.com."""
    jigsaw_contact_id: str | None = Field(default=None, alias="JigsawContactId")
    """Id of the person at Data.com."""
    individual_id: str | None = Field(default=None, alias="IndividualId")
    """Id of the person's record of privacy preferences."""
