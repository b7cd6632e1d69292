# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `lists`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class ListContact(Record):
    """The organization in the footer of emails."""

    company: str | None = None
    """Company."""
    address1: str | None = None
    """Street."""
    address2: str | None = None
    """More of the address."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State."""
    zip: str | None = None
    """Postal code."""
    country: str | None = None
    """ISO 3166 code of the country."""
    phone: str | None = None
    """Telephone number."""


class CampaignDefaults(Record):
    """Defaults of campaigns."""

    from_name: str | None = None
    """Name of the sender."""
    from_email: str | None = None
    """Address of the sender."""
    subject: str | None = None
    """Subject."""
    language: str | None = None
    """Language."""


class ListStats(Record):
    """Numbers of a list."""

    member_count: int | None = None
    """How many members are subscribed."""
    total_contacts: int | None = None
    """How many contacts there are, whatever their status."""
    unsubscribe_count: int | None = None
    """How many unsubscribed."""
    cleaned_count: int | None = None
    """How many addresses were cleaned."""
    member_count_since_send: int | None = None
    """How many subscribed since the last campaign."""
    unsubscribe_count_since_send: int | None = None
    """How many unsubscribed since the last campaign."""
    cleaned_count_since_send: int | None = None
    """How many addresses were cleaned since the last campaign."""
    campaign_count: int | None = None
    """How many campaigns use it."""
    campaign_last_sent: str | None = None
    """When the last campaign was sent."""
    merge_field_count: int | None = None
    """How many merge fields it has."""
    avg_sub_rate: float | None = None
    """Subscriptions a month on average."""
    avg_unsub_rate: float | None = None
    """Cancellations a month on average."""
    target_sub_rate: float | None = None
    """Subscriptions a month that it takes to grow."""
    open_rate: float | None = None
    """Opens by campaign on average, in per cent."""
    click_rate: float | None = None
    """Clicks by campaign on average, in per cent."""
    last_sub_date: str | None = None
    """When someone last subscribed."""
    last_unsub_date: str | None = None
    """When someone last unsubscribed."""


class List(Record):
    """A list of members, which Mailchimp calls an audience."""

    id: str | None = None
    """Id."""
    web_id: int | None = None
    """Id in the URLs of the application."""
    name: str | None = None
    """Name."""
    contact: ListContact | None = None
    """Organization in the footer of emails."""
    permission_reminder: str | None = None
    """Text that reminds members why they get emails."""
    use_archive_bar: bool | None = None
    """Whether archives have the archive bar."""
    campaign_defaults: CampaignDefaults | None = None
    """Defaults of campaigns."""
    notify_on_subscribe: str | None = None
    """Address that is told of new members."""
    notify_on_unsubscribe: str | None = None
    """Address that is told of members who leave."""
    date_created: str | None = None
    """When it was created."""
    list_rating: int | None = None
    """Rating of the activity, from 0 to 5."""
    email_type_option: bool | None = None
    """Whether members choose between HTML and plain text."""
    subscribe_url_short: str | None = None
    """URL of the form to subscribe, short."""
    subscribe_url_long: str | None = None
    """URL of the form to subscribe."""
    beamer_address: str | None = None
    """Address that turns emails into campaigns."""
    visibility: Literal["pub", "prv"] | str | None = None
    """`pub` or `prv`, which is no longer used."""
    double_optin: bool | None = None
    """Whether members have to confirm their address."""
    has_welcome: bool | None = None
    """Whether a welcome automation is connected."""
    marketing_permissions: bool | None = None
    """Whether it has marketing permissions."""
    stats: ListStats | None = None
    """Numbers."""
