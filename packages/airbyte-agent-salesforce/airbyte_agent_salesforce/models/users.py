# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import Address, RecordAttributes


class User(Record):
    """A user of the organization. It has the fields that were asked for."""

    attributes: RecordAttributes | None = None
    id: str | None = Field(default=None, alias="Id")
    """Id of the user."""
    username: str | None = Field(default=None, alias="Username")
    """Name that they log in with, in the form of an email address."""
    last_name: str | None = Field(default=None, alias="LastName")
    """Last name."""
    first_name: str | None = Field(default=None, alias="FirstName")
    """First name."""
    name: str | None = Field(default=None, alias="Name")
    """First and last name."""
    company_name: str | None = Field(default=None, alias="CompanyName")
    """Company."""
    division: str | None = Field(default=None, alias="Division")
    """Division."""
    department: str | None = Field(default=None, alias="Department")
    """Department."""
    title: str | None = Field(default=None, alias="Title")
    """Job title."""
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
    email: str | None = Field(default=None, alias="Email")
    """Email address."""
    sender_email: str | None = Field(default=None, alias="SenderEmail")
    """Address that their email is sent from."""
    sender_name: str | None = Field(default=None, alias="SenderName")
    """Name that their email is sent from."""
    signature: str | None = Field(default=None, alias="Signature")
    """Signature of their email."""
    phone: str | None = Field(default=None, alias="Phone")
    """Phone number."""
    fax: str | None = Field(default=None, alias="Fax")
    """Fax number."""
    mobile_phone: str | None = Field(default=None, alias="MobilePhone")
    """Mobile phone number."""
    alias: str | None = Field(default=None, alias="Alias")
    """Short name, up to 8 characters."""
    community_nickname: str | None = Field(default=None, alias="CommunityNickname")
    """Name in communities."""
    badge_text: str | None = Field(default=None, alias="BadgeText")
    """Text on the photo that shows their role in a community."""
    is_active: bool | None = Field(default=None, alias="IsActive")
    """Whether they can log in."""
    time_zone_sid_key: str | None = Field(default=None, alias="TimeZoneSidKey")
    """Time zone, such as `Europe/Paris`."""
    user_role_id: str | None = Field(default=None, alias="UserRoleId")
    """Id of the role."""
    locale_sid_key: str | None = Field(default=None, alias="LocaleSidKey")
    """Locale, such as `en_US`."""
    receives_info_emails: bool | None = Field(default=None, alias="ReceivesInfoEmails")
    """Whether they receive news from Salesforce."""
    receives_admin_info_emails: bool | None = Field(default=None, alias="ReceivesAdminInfoEmails")
    """Whether they receive news for administrators."""
    email_encoding_key: str | None = Field(default=None, alias="EmailEncodingKey")
    """Encoding of their email, such as `UTF-8`."""
    profile_id: str | None = Field(default=None, alias="ProfileId")
    """Id of the profile."""
    user_type: str | None = Field(default=None, alias="UserType")
    """Type of licence, such as `Standard`."""
    language_locale_key: str | None = Field(default=None, alias="LanguageLocaleKey")
    """Language, such as `en_US`."""
    employee_number: str | None = Field(default=None, alias="EmployeeNumber")
    """Employee number."""
    delegated_approver_id: str | None = Field(default=None, alias="DelegatedApproverId")
    """Id of the user who may approve in their place."""
    manager_id: str | None = Field(default=None, alias="ManagerId")
    """Id of the user who manages them."""
    last_login_date: dt.datetime | None = Field(default=None, alias="LastLoginDate")
    """When they last logged in."""
    last_password_change_date: dt.datetime | None = Field(default=None, alias="LastPasswordChangeDate")
    """When they last changed their password."""
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
    forecast_enabled: bool | None = Field(default=None, alias="ForecastEnabled")
    """Whether they use forecasts."""
    contact_id: str | None = Field(default=None, alias="ContactId")
    """Id of the contact, for portal users."""
    account_id: str | None = Field(default=None, alias="AccountId")
    """Id of the account, for portal users."""
    call_center_id: str | None = Field(default=None, alias="CallCenterId")
    """Id of the call center."""
    extension: str | None = Field(default=None, alias="Extension")
    """Phone extension."""
    portal_role: str | None = Field(default=None, alias="PortalRole")
    """Role in the portal."""
    is_portal_enabled: bool | None = Field(default=None, alias="IsPortalEnabled")
    """Whether they are a portal user."""
    is_portal_self_registered: bool | None = Field(default=None, alias="IsPortalSelfRegistered")
    """Whether they registered at the portal."""
    federation_identifier: str | None = Field(default=None, alias="FederationIdentifier")
    """Name at the single sign-on service."""
    about_me: str | None = Field(default=None, alias="AboutMe")
    """What they wrote about themselves."""
    full_photo_url: str | None = Field(default=None, alias="FullPhotoUrl")
    """URL of the photo."""
    small_photo_url: str | None = Field(default=None, alias="SmallPhotoUrl")
    """URL of the small photo."""
    is_ext_indicator_visible: bool | None = Field(default=None, alias="IsExtIndicatorVisible")
    """Whether they are marked as external."""
    out_of_office_message: str | None = Field(default=None, alias="OutOfOfficeMessage")
    """Message while they are away."""
    medium_photo_url: str | None = Field(default=None, alias="MediumPhotoUrl")
    """URL of the medium photo."""
    digest_frequency: str | None = Field(default=None, alias="DigestFrequency")
    """How often they receive a digest, as a code."""
    default_group_notification_frequency: str | None = Field(
        default=None, alias="DefaultGroupNotificationFrequency"
    )
    """How often they are told of posts in groups that they join, as a code."""
    last_viewed_date: dt.datetime | None = Field(default=None, alias="LastViewedDate")
    """When the current user last viewed it."""
    last_referenced_date: dt.datetime | None = Field(default=None, alias="LastReferencedDate")
    """When the current user last viewed it, or a record related to it."""
    is_profile_photo_active: bool | None = Field(default=None, alias="IsProfilePhotoActive")
    """Whether they have a photo."""
    individual_id: str | None = Field(default=None, alias="IndividualId")
    """Id of the person's record of privacy preferences."""
