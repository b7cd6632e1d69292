# Generated from specs/zoho-crm/connector.yaml by `connectorgen generate zoho-crm`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Lookup, Tag, UserReference


class Contact(Record):
    """A contact."""

    id: str
    """Id of the contact."""
    first_name: str | None = Field(default=None, alias="First_Name")
    """First name."""
    last_name: str | None = Field(default=None, alias="Last_Name")
    """Last name."""
    full_name: str | None = Field(default=None, alias="Full_Name")
    """First and last name."""
    salutation: str | None = Field(default=None, alias="Salutation")
    """Salutation, as in Mr. or Ms."""
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    secondary_email: str | None = Field(default=None, alias="Secondary_Email")
    """Second email address."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    mobile: str | None = Field(default=None, alias="Mobile")
    """Mobile number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    email_opt_out: bool | None = Field(default=None, alias="Email_Opt_Out")
    """Whether they want no email."""
    lead_source: str | None = Field(default=None, alias="Lead_Source")
    """Where they came from."""
    skype_id: str | None = Field(default=None, alias="Skype_ID")
    """Skype name."""
    twitter: str | None = Field(default=None, alias="Twitter")
    """Twitter name."""
    record_image: str | None = Field(default=None, alias="Record_Image")
    """Id of the photo."""
    last_activity_time: dt.datetime | None = Field(default=None, alias="Last_Activity_Time")
    """When there last was an activity."""
    description: str | None = Field(default=None, alias="Description")
    """Description."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    account_name: Lookup | None = Field(default=None, alias="Account_Name")
    """Account that they belong to."""
    vendor_name: Lookup | None = Field(default=None, alias="Vendor_Name")
    """Vendor that they belong to."""
    reporting_to: Lookup | None = Field(default=None, alias="Reporting_To")
    """Contact whom they report to."""
    date_of_birth: dt.date | None = Field(default=None, alias="Date_of_Birth")
    """Date of birth."""
    home_phone: str | None = Field(default=None, alias="Home_Phone")
    """Phone number at home."""
    other_phone: str | None = Field(default=None, alias="Other_Phone")
    """Other phone number."""
    assistant: str | None = Field(default=None, alias="Assistant")
    """Name of the assistant."""
    asst_phone: str | None = Field(default=None, alias="Asst_Phone")
    """Phone number of the assistant."""
    mailing_street: str | None = Field(default=None, alias="Mailing_Street")
    """Street of the mailing address."""
    mailing_city: str | None = Field(default=None, alias="Mailing_City")
    """City of the mailing address."""
    mailing_state: str | None = Field(default=None, alias="Mailing_State")
    """State of the mailing address."""
    mailing_zip: str | None = Field(default=None, alias="Mailing_Zip")
    """Postal code of the mailing address."""
    mailing_country: str | None = Field(default=None, alias="Mailing_Country")
    """Country of the mailing address."""
    other_street: str | None = Field(default=None, alias="Other_Street")
    """Street of the other address."""
    other_city: str | None = Field(default=None, alias="Other_City")
    """City of the other address."""
    other_state: str | None = Field(default=None, alias="Other_State")
    """State of the other address."""
    other_zip: str | None = Field(default=None, alias="Other_Zip")
    """Postal code of the other address."""
    other_country: str | None = Field(default=None, alias="Other_Country")
    """Country of the other address."""
    owner: UserReference | None = Field(default=None, alias="Owner")
    """Owner of the contact."""
    created_by: UserReference | None = Field(default=None, alias="Created_By")
    """User who created it."""
    created_time: dt.datetime | None = Field(default=None, alias="Created_Time")
    """When it was created."""
    modified_by: UserReference | None = Field(default=None, alias="Modified_By")
    """User who last changed it."""
    modified_time: dt.datetime | None = Field(default=None, alias="Modified_Time")
    """When it last changed."""
    tag: list[Tag] | None = Field(default=None, alias="Tag")
    """Tags."""
    currency_symbol: str | None = Field(default=None, alias="$currency_symbol")
    """Symbol of the record's currency."""
    approved: bool | None = Field(default=None, alias="$approved")
    """Whether it is approved."""
    editable: bool | None = Field(default=None, alias="$editable")
    """Whether the user may edit it."""
    process_flow: bool | None = Field(default=None, alias="$process_flow")
    """Whether it is in a blueprint."""
