# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""Arguments of `emails`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

from .shared import NewAssociationParam

__all__ = ["EmailCreateParams", "EmailPropertiesInput", "EmailUpdateParams"]


class EmailPropertiesInput(TypedDict, total=False):
    """Values by the properties' internal names, all of them text."""

    hs_timestamp: str | None
    """When the email was sent, ISO 8601 in UTC or Unix time in milliseconds; a new record needs it."""
    hs_email_subject: str | None
    """Subject line."""
    hs_email_text: str | None
    """Body as plain text."""
    hs_email_html: str | None
    """Body as HTML."""
    hs_email_direction: Literal["EMAIL", "INCOMING_EMAIL", "FORWARDED_EMAIL"] | str | None
    """EMAIL was sent from the CRM, INCOMING_EMAIL is a reply to one, FORWARDED_EMAIL was forwarded to it."""
    hs_email_status: Literal["BOUNCED", "FAILED", "SCHEDULED", "SENDING", "SENT"] | str | None
    """Delivery status."""
    hs_email_headers: str | None
    """Sender and recipients as JSON text: `{"from": {"email": ...}, "to": [...], "cc": [], "bcc": []}`."""
    hubspot_owner_id: str | None
    """Id of the owner whom the activity belongs to."""
    hs_attachment_ids: str | None
    """Ids of attached files, separated by semicolons."""


class EmailCreateParams(TypedDict, total=False):
    """Arguments of `emails.create`, by name."""

    properties: Required[EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
    associations: Sequence[NewAssociationParam] | None


class EmailUpdateParams(TypedDict, total=False):
    """Arguments of `emails.update`, by name."""

    email_id: Required[str]
    properties: Required[EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None]]
