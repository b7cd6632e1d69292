# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records that several entities share."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field

__all__ = [
    "Action",
    "AuditMetadata",
    "AuditSystem",
    "Condition",
    "Conditions",
    "Photo",
    "Restriction",
    "Thumbnail",
    "Via",
    "ViaParty",
    "ViaSource",
]


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
    """Phone number as it is written for reading."""
    ticket_id: int | None = None
    """Number of the ticket."""
    subject: str | None = None
    """Subject of the ticket."""


class ViaSource(Record):
    """Ends of the channel; which of their fields are there depends on the channel."""

    from_: ViaParty | None = Field(default=None, alias="from")
    """Who or what it came from."""
    to: ViaParty | None = None
    """Who or what it went to."""
    rel: str | None = None
    """Relation of the two, such as `follow_up`, `trigger` or `voicemail`."""


class Via(Record):
    """How something came to be."""

    channel: str | int | None = None
    """Where it came from, such as `web`, `email`, `api`, `rule` or `chat`; seldom its number."""
    source: ViaSource | None = None
    """More about the channel."""


class AuditSystem(Record):
    """Where and with what something was done."""

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
    """Id under which the email is kept."""
    raw_email_identifier: str | None = None
    """Where the email is kept as it came."""
    json_email_identifier: str | None = None
    """Where the email is kept as JSON."""


class AuditMetadata(Record):
    """What the system and integrations noted."""

    system: AuditSystem | None = None
    """What the system noted."""
    custom: dict[str, Any] | None = None
    """What an integration noted, as it was given in `metadata`."""
    decoration: dict[str, Any] | None = None
    """What else was noted."""
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
    """Its address in the API."""
    file_name: str | None = None
    """Its name."""
    content_url: str | None = None
    """Address its bytes are fetched from; may be of another host."""
    mapped_content_url: str | None = None
    """The same on the account's own domain."""
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
    """Whether it may be fetched although it was found to be malware."""
    malware_scan_result: str | None = None
    """`not_scanned`, `malware_found`, `malware_not_found` or `failed_to_scan`."""


class Photo(Record):
    """A picture, in one or more sizes."""

    id: int
    """Id of the file."""
    url: str | None = None
    """Its address in the API."""
    file_name: str | None = None
    """Its name."""
    content_url: str | None = None
    """Address its bytes are fetched from; may be of another host."""
    mapped_content_url: str | None = None
    """The same on the account's own domain."""
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
    """Whether it may be fetched although it was found to be malware."""
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
    """What it is compared with."""


class Conditions(Record):
    """Conditions on a ticket."""

    all: list[Condition] | None = None
    """All of these must hold."""
    any: list[Condition] | None = None
    """At least one of these must hold, if there are any."""


class Restriction(Record):
    """Who may use a view or a macro."""

    type: str | None = None
    """`Group` or `User`."""
    id: int | None = None
    """Id of the group or the user."""
    ids: list[int] | None = None
    """Ids of all the groups."""


class Action(Record):
    """A change that a rule makes."""

    field: str | None = None
    """What is changed, such as `status`, `comment_value` or `notification_user`."""
    value: str | float | bool | list[Any] | dict[str, Any] | None = None
    """New value, or a list of what the change needs."""
