# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class ViaParty(Record):
    """One end of a channel."""

    id: int | str | None = None
    """Id of the rule, ticket or user."""
    name: str | None = None
    """Name of the person."""
    title: str | None = None
    """Title of the rule."""
    address: str | None = None
    """Email address."""
    phone: str | None = None
    """Phone number."""
    formatted_phone: str | None = None
    """Formatted phone number."""
    ticket_id: int | None = None
    """Number of the ticket."""
    subject: str | None = None
    """Subject of the ticket."""


class ViaSource(Record):
    """Sender and recipient; their fields depend on the channel."""

    from_: ViaParty | None = Field(default=None, alias="from")
    """Sender."""
    to: ViaParty | None = None
    """Recipient."""
    rel: str | None = None
    """Relation of the two, such as `follow_up`, `trigger` or `voicemail`."""


class Via(Record):
    """How something was created."""

    channel: str | int | None = None
    """Where it came from, such as `web`, `email`, `api`, `rule` or `chat`; seldom its number."""
    source: ViaSource | None = None
    """More about the channel."""


class AuditSystem(Record):
    """Location and client of an update."""

    client: str | None = None
    """Name and version of the program."""
    ip_address: str | None = None
    """IP address."""
    location: str | None = None
    """Place that the address belongs to."""
    latitude: float | None = None
    """Degrees north."""
    longitude: float | None = None
    """Degrees east."""
    message_id: str | None = None
    """Id of the email."""
    email_id: str | None = None
    """Id of the stored email."""
    raw_email_identifier: str | None = None
    """URL of the original email."""
    json_email_identifier: str | None = None
    """URL of the stored email as JSON."""


class AuditMetadata(Record):
    """Metadata from the system and from integrations."""

    system: AuditSystem | None = None
    """Metadata from the system."""
    custom: dict[str, Any] | None = None
    """Metadata from an integration, as passed in `metadata`."""
    decoration: dict[str, Any] | None = None
    """Other metadata."""
    flags: list[int] | None = None
    """Numbers of the warnings about the comment."""
    flags_options: dict[str, Any] | None = None
    """The warnings, by their numbers."""
    trusted: bool | None = None
    """Whether there is no warning."""
    suspension_type_id: int | None = None
    """Number of the reason why the email was suspended."""


class Thumbnail(Record):
    """A smaller version of an image."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its URL in the API."""
    file_name: str | None = None
    """Its name."""
    content_url: str | None = None
    """Download URL; may be on another host."""
    mapped_content_url: str | None = None
    """URL on the account's own domain."""
    content_type: str | None = None
    """Media type, such as `image/png`."""
    size: int | None = None
    """Its size in bytes."""
    width: int | str | None = None
    """Width of an image in pixels."""
    height: int | str | None = None
    """Height of an image in pixels."""
    inline: bool | None = None
    """Whether it stands in a comment's text rather than below it."""
    deleted: bool | None = None
    """Whether it was deleted."""
    malware_access_override: bool | None = None
    """Whether it can be downloaded despite being flagged as malware."""
    malware_scan_result: str | None = None
    """`not_scanned`, `malware_found`, `malware_not_found` or `failed_to_scan`."""


class Photo(Record):
    """A picture, in one or more sizes."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its URL in the API."""
    file_name: str | None = None
    """Its name."""
    content_url: str | None = None
    """Download URL; may be on another host."""
    mapped_content_url: str | None = None
    """URL on the account's own domain."""
    content_type: str | None = None
    """Media type, such as `image/png`."""
    size: int | None = None
    """Its size in bytes."""
    width: int | str | None = None
    """Width of an image in pixels."""
    height: int | str | None = None
    """Height of an image in pixels."""
    inline: bool | None = None
    """Whether it stands in a comment's text rather than below it."""
    deleted: bool | None = None
    """Whether it was deleted."""
    malware_access_override: bool | None = None
    """Whether it can be downloaded despite being flagged as malware."""
    malware_scan_result: str | None = None
    """`not_scanned`, `malware_found`, `malware_not_found` or `failed_to_scan`."""
    thumbnails: list[Thumbnail] | None = None
    """Smaller versions of it."""


class Condition(Record):
    """A condition on a ticket."""

    field: str | None = None
    """Name of the ticket's field, such as `status` or `custom_fields_123`."""
    operator: str | None = None
    """How it is compared, such as `is`, `less_than` or `includes`."""
    value: str | float | bool | list[Any] | None = None
    """Value to compare with."""


class Conditions(Record):
    """Conditions on a ticket."""

    all: list[Condition] | None = None
    """Conditions that must all be met."""
    any: list[Condition] | None = None
    """Conditions of which at least one must be met."""


class Restriction(Record):
    """Who may use a view or a macro."""

    type: str | None = None
    """`Group` or `User`."""
    id: int | None = None
    """Id of the group or the user."""
    ids: list[int] | None = None
    """Ids of all the groups."""


class Action(Record):
    """An action of a rule."""

    field: str | None = None
    """Field to change, such as `status`, `comment_value` or `notification_user`."""
    value: str | float | bool | list[Any] | dict[str, Any] | None = None
    """New value, or a list of what the change needs."""
