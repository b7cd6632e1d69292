# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `accounts`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import CustomFieldValue, Person


class MirrorChannel(Record):
    """A channel to which messages are mirrored."""

    channel_id: str | None = None
    """Id of the channel."""
    source: str | None = None
    """Kind of channel or system."""


class Channel(Record):
    """A channel in which an account is talked to."""

    channel_id: str | None = None
    """Id of the channel."""
    source: str | None = None
    """Kind of channel, such as `slack`."""
    is_primary: bool | None = None
    """Whether it is the main channel."""
    mirror_to: MirrorChannel | None = None
    """Channel to which its messages are mirrored."""


class CrmRecord(Record):
    """A record of a CRM."""

    id: str | None = None
    """Id in the CRM."""
    source: str | None = None
    """CRM, such as `salesforce` or `hubspot`."""


class CrmSettings(Record):
    """The records of CRMs that stand for an account."""

    details: list[CrmRecord] | None = None
    """The records."""


class ExternalId(Record):
    """The id of an account in another system."""

    external_id: str | None = None
    """Id in the other system."""
    label: str | None = None
    """Name of the id."""


class Account(Record):
    """A company that is a customer."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    channels: list[Channel] | None = None
    """Channels."""
    created_at: str | None = None
    """When it was created."""
    crm_settings: CrmSettings | None = None
    """Records of CRMs that stand for it."""
    custom_fields: dict[str, CustomFieldValue] | None = None
    """Values of custom fields by slug."""
    domain: str | None = None
    """Main domain."""
    domains: list[str] | None = None
    """Domains."""
    external_ids: list[ExternalId] | None = None
    """Ids in other systems."""
    latest_customer_activity_time: str | None = None
    """When the customer was last active."""
    owner: Person | None = None
    """User who owns it."""
    primary_domain: str | None = None
    """Main domain."""
    tags: list[str] | None = None
    """Tags."""
    type: str | None = None
    """Kind of account."""
