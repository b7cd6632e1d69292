# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Records of `contacts`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record


class ContactAvatar(Record):
    """Picture of a contact."""

    type: str | None = None
    """Always `avatar`."""
    image_url: str | None = None
    """Where the picture is."""


class ContactLocation(Record):
    """Location of a contact."""

    type: str | None = None
    """Always `location`."""
    country: str | None = None
    """Name of the country."""
    region: str | None = None
    """Name of the state or region."""
    city: str | None = None
    """Name of the city."""


class AddressableItem(Record):
    """A tag, note or company by its id."""

    type: str | None = None
    """Kind of record."""
    id: str
    """Id of the record."""
    url: str | None = None
    """Path of the record."""


class ContactTags(Record):
    """Up to ten tags of a contact."""

    type: str | None = None
    """Always `list`."""
    data: list[AddressableItem] | None = None
    """The tags."""
    url: str | None = None
    """Path of all of them."""
    total_count: int | None = None
    """How many there are."""
    has_more: bool | None = None
    """Whether there are more than shown."""


class ContactNotes(Record):
    """Up to ten notes on a contact."""

    type: str | None = None
    """Always `list`."""
    data: list[AddressableItem] | None = None
    """The notes."""
    url: str | None = None
    """Path of all of them."""
    total_count: int | None = None
    """How many there are."""
    has_more: bool | None = None
    """Whether there are more than shown."""


class ContactCompanies(Record):
    """Up to ten companies of a contact."""

    type: str | None = None
    """Always `list`."""
    data: list[AddressableItem] | None = None
    """The companies."""
    url: str | None = None
    """Path of all of them."""
    total_count: int | None = None
    """How many there are."""
    has_more: bool | None = None
    """Whether there are more than shown."""


class SocialProfile(Record):
    """A profile in a social network."""

    type: str | None = None
    """Always `social_profile`."""
    name: str | None = None
    """Name of the network."""
    url: str | None = None
    """Page of the profile."""


class ContactSocialProfiles(Record):
    """Social profiles of a contact."""

    type: str | None = None
    """Always `list`."""
    data: list[SocialProfile] | None = None
    """The profiles."""


class MergedContact(Record):
    """A contact that was merged into another."""

    type: str | None = None
    """Always `merge_history_item`."""
    source_contact_id: str | None = None
    """Id the contact had."""
    source_contact_role: Literal["lead", "user"] | str | None = None
    """Role the contact had."""
    merged_at: int | None = None
    """When it was merged, Unix time in seconds."""


class Contact(Record):
    """A person the workspace talks with: a user who is known, or a lead who is not yet."""

    type: str | None = None
    """Always `contact`."""
    id: str
    """Id of the contact, given by Intercom."""
    external_id: str | None = None
    """Id that your own system has for the person."""
    workspace_id: str | None = None
    """Id of the workspace."""
    role: str | None = None
    """`user` or `lead`."""
    email: str | None = None
    """Email address."""
    email_domain: str | None = None
    """Part of the email address after the `@`."""
    phone: str | None = None
    """Phone number."""
    name: str | None = None
    """Full name."""
    owner_id: str | None = None
    """Id of the admin who is responsible for the contact."""
    avatar: ContactAvatar | None = None
    """Picture of the contact."""
    has_hard_bounced: bool | None = None
    """Whether an email to them bounced permanently."""
    marked_email_as_spam: bool | None = None
    """Whether they marked an email as spam."""
    unsubscribed_from_emails: bool | None = None
    """Whether they get no marketing emails."""
    enabled_push_messaging: bool | None = None
    """Whether they allow push messages; not in lists."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
    signed_up_at: int | None = None
    """When they signed up, Unix time in seconds."""
    last_seen_at: int | None = None
    """When they were last seen, Unix time in seconds."""
    last_replied_at: int | None = None
    """When they last wrote, Unix time in seconds."""
    last_contacted_at: int | None = None
    """When they were last written to, Unix time in seconds."""
    last_email_opened_at: int | None = None
    """When they last opened an email, Unix time in seconds."""
    last_email_clicked_at: int | None = None
    """When they last followed a link in an email, Unix time in seconds."""
    language_override: str | None = None
    """Language of the Messenger, whatever the browser says."""
    browser: str | None = None
    """Browser they use."""
    browser_version: str | None = None
    """Version of the browser."""
    browser_language: str | None = None
    """Language the browser asks for."""
    os: str | None = None
    """Operating system they use."""
    location: ContactLocation | None = None
    """Location derived from their IP address."""
    android_app_name: str | None = None
    """Your Android app that they use."""
    android_app_version: str | None = None
    """Version of the Android app."""
    android_device: str | None = None
    """Android device they use."""
    android_os_version: str | None = None
    """Version of Android."""
    android_sdk_version: str | None = None
    """Version of Intercom's Android SDK."""
    android_last_seen_at: int | None = None
    """When they last used the Android app, Unix time in seconds."""
    ios_app_name: str | None = None
    """Your iOS app that they use."""
    ios_app_version: str | None = None
    """Version of the iOS app."""
    ios_device: str | None = None
    """iOS device they use."""
    ios_os_version: str | None = None
    """Version of iOS."""
    ios_sdk_version: str | None = None
    """Version of Intercom's iOS SDK."""
    ios_last_seen_at: int | None = None
    """When they last used the iOS app, Unix time in seconds."""
    custom_attributes: dict[str, Any] | None = None
    """Your own attributes of the contact."""
    tags: ContactTags | None = None
    """First tags of the contact."""
    notes: ContactNotes | None = None
    """First notes on the contact."""
    companies: ContactCompanies | None = None
    """First companies of the contact."""
    social_profiles: ContactSocialProfiles | None = None
    """Social profiles of the contact."""
    merge_history: list[MergedContact] | None = None
    """Contacts that were merged into it; only if requested."""


class DeletedContact(Record):
    """A deleted contact."""

    type: str | None = None
    """Always `contact`."""
    id: str
    """Id of the contact."""
    external_id: str | None = None
    """Id that your own system has for the person."""
    deleted: bool | None = None
    """Always true."""
