# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Records of `profiles`."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from airbyte_agent_sdk.records import Record
from pydantic import Field

from .shared import RelationshipList, ResourceLinks


class ProfileLocation(Record):
    """An address."""

    address1: str | None = None
    """First line of the address."""
    address2: str | None = None
    """Second line of the address."""
    city: str | None = None
    """City."""
    country: str | None = None
    """Country."""
    latitude: str | float | None = None
    """Latitude in degrees."""
    longitude: str | float | None = None
    """Longitude in degrees."""
    region: str | None = None
    """State or region."""
    zip: str | None = None
    """Postal code."""
    timezone: str | None = None
    """IANA name of the time zone."""
    ip: str | None = None
    """IP address."""


class EmailSuppression(Record):
    """Why no marketing is sent."""

    reason: Literal["HARD_BOUNCE", "INVALID_EMAIL", "SPAM_COMPLAINT", "UNSUBSCRIBE", "USER_SUPPRESSED"] | str
    """Why."""
    timestamp: dt.datetime
    """When it began."""


class EmailListSuppression(Record):
    """Why no marketing of a list is sent."""

    list_id: str
    """Id of the list."""
    reason: str
    """Why."""
    timestamp: dt.datetime
    """When it began."""


class EmailMarketing(Record):
    """Consent to marketing by email."""

    can_receive_email_marketing: bool
    """Whether marketing may be sent by email."""
    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""
    last_updated: dt.datetime | None = None
    """When any of this last changed."""
    method: str | None = None
    """How consent was given."""
    method_detail: str | None = None
    """Where or by what consent was given."""
    custom_method_detail: str | None = None
    """What the caller said about how consent was given."""
    double_optin: bool | None = None
    """Whether consent was confirmed by email."""
    suppression: list[EmailSuppression] | None = None
    """Why no marketing is sent at all."""
    list_suppressions: list[EmailListSuppression] | None = None
    """Why no marketing of single lists is sent."""


class OpenTracking(Record):
    """Consent to tracking whether emails are opened."""

    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""
    last_updated: dt.datetime | None = None
    """When any of this last changed."""
    created_timestamp: dt.datetime | None = None
    """When the permission was created."""
    metadata: dict[str, Any] | None = None
    """More about the permission."""
    can_receive: bool
    """Whether messages may be sent."""
    valid_until: dt.datetime | None = None
    """When the permission ends."""


class EmailChannel(Record):
    """Consents by email."""

    marketing: EmailMarketing | None = None
    """Marketing by email."""
    open_tracking: OpenTracking | None = None
    """Consent to tracking whether emails are opened."""


class SmsMarketing(Record):
    """Consent to marketing by SMS."""

    can_receive_sms_marketing: bool
    """Whether marketing may be sent by SMS."""
    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""
    method: str | None = None
    """How consent was given."""
    method_detail: str | None = None
    """Where or by what consent was given."""
    last_updated: dt.datetime | None = None
    """When any of this last changed."""


class SmsTransactional(Record):
    """Consent to transactional SMS."""

    can_receive_sms_transactional: bool
    """Whether transactional messages may be sent by SMS."""
    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""
    method: str | None = None
    """How consent was given."""
    method_detail: str | None = None
    """Where or by what consent was given."""
    last_updated: dt.datetime | None = None
    """When any of this last changed."""


class SmsChannel(Record):
    """Consents by SMS."""

    marketing: SmsMarketing | None = None
    """Marketing by SMS."""
    transactional: SmsTransactional | None = None
    """Transactional SMS."""


class PushMarketing(Record):
    """Consent to marketing by push messages."""

    can_receive_push_marketing: bool
    """Whether marketing may be sent by push messages."""
    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""


class PushChannel(Record):
    """Consents by push messages."""

    marketing: PushMarketing | None = None
    """Marketing by push messages."""


class WhatsappConsent(Record):
    """Consent to messages by WhatsApp."""

    consent: str
    """Consent, such as `SUBSCRIBED`."""
    consent_timestamp: dt.datetime | None = None
    """When consent was given or changed."""
    last_updated: dt.datetime | None = None
    """When any of this last changed."""
    created_timestamp: dt.datetime | None = None
    """When the permission was created."""
    metadata: dict[str, Any] | None = None
    """More about the permission."""
    can_receive: bool
    """Whether messages may be sent."""
    valid_until: dt.datetime | None = None
    """When the permission ends."""
    phone_number: str | None = None
    """Phone number that consent was given for."""


class WhatsappChannel(Record):
    """Consents by WhatsApp."""

    marketing: WhatsappConsent | None = None
    """Marketing by WhatsApp."""
    transactional: WhatsappConsent | None = None
    """Transactional messages."""
    conversational: WhatsappConsent | None = None
    """Conversations."""


class Subscriptions(Record):
    """Consents by channel."""

    email: EmailChannel | None = None
    """Email."""
    sms: SmsChannel | None = None
    """SMS."""
    mobile_push: PushChannel | None = None
    """Push messages."""
    whatsapp: WhatsappChannel | None = None
    """WhatsApp."""


class PredictiveAnalytics(Record):
    """What Klaviyo predicts of a customer."""

    historic_clv: float | None = None
    """Value of all past orders."""
    predicted_clv: float | None = None
    """Expected value of the orders of the next 365 days."""
    total_clv: float | None = None
    """Sum of past and expected value."""
    historic_number_of_orders: float | None = None
    """How many orders were placed."""
    predicted_number_of_orders: float | None = None
    """How many orders are expected in the next 365 days."""
    average_days_between_orders: float | None = None
    """Days between orders on average; null with one order."""
    average_order_value: float | None = None
    """Value of an order on average."""
    churn_probability: float | None = None
    """Probability that the customer does not come back, from 0 to 1."""
    expected_date_of_next_order: dt.datetime | None = None
    """When the next order is expected."""
    ranked_channel_affinity: list[Literal["email", "push", "sms", "whatsapp"] | str] | None = None
    """Channels, the most effective one first."""


class ProfileAttributes(Record):
    """Values of a profile."""

    email: str | None = None
    """Email address."""
    phone_number: str | None = None
    """Phone number, as in `+15005550006`."""
    external_id: str | None = None
    """Id that another system has for the person."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    organization: str | None = None
    """Company."""
    locale: str | None = None
    """Language and region, such as `en-US`."""
    title: str | None = None
    """Job title."""
    image: str | None = None
    """URL of a picture."""
    created: dt.datetime | None = None
    """When it was created."""
    updated: dt.datetime | None = None
    """When it was last updated."""
    last_event_date: dt.datetime | None = None
    """When the last event was that changed the profile."""
    location: ProfileLocation | None = None
    """Address."""
    properties: dict[str, Any] | None = None
    """Your own properties."""
    subscriptions: Subscriptions | None = None
    """Consents by channel; only with `additional-fields`."""
    predictive_analytics: PredictiveAnalytics | None = None
    """Predictions; only with `additional-fields`."""


class ProfileRelationships(Record):
    """Records that a profile belongs with."""

    lists: RelationshipList | None = None
    """Lists that it is on."""
    segments: RelationshipList | None = None
    """Segments that it belongs to."""
    push_tokens: RelationshipList | None = Field(default=None, alias="push-tokens")
    """Devices that get push messages."""
    conversations: RelationshipList | None = None
    """Conversations with it."""


class Profile(Record):
    """A person that messages are sent to."""

    type: Literal["profile"] | str
    """Kind of record."""
    id: str
    """Id of the profile."""
    attributes: ProfileAttributes
    """Its values."""
    relationships: ProfileRelationships | None = None
    """Records that it belongs with."""
    links: ResourceLinks
    """URLs of it."""
