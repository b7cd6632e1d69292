# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `campaign_actions`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record
from pydantic import Field


class CampaignAction(Record):
    """An action of a campaign: a message, a webhook or another step."""

    id: int | str
    """Id of the action."""
    campaign_id: int | None = None
    """Id of the campaign."""
    parent_action_id: int | None = None
    """Id of the action that it belongs to, such as a split."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    name: str | None = None
    """Name of the action."""
    type: str
    """Kind, such as `email`, `push` or `webhook`."""
    sending_state: str | None = None
    """`automatic`, `draft` or `off`."""
    layout: str | None = None
    """Layout of the message."""
    body: str | None = None
    """Body of the message or webhook."""
    subject: str | None = None
    """Subject of an email."""
    preheader_text: str | None = None
    """Preview text of an email."""
    recipient: str | None = None
    """Recipient, often a Liquid expression."""
    from_: str | None = Field(default=None, alias="from")
    """Address that an email is from."""
    from_id: int | None = None
    """Id of the sender identity that it is from."""
    reply_to: str | None = None
    """Address for replies."""
    reply_to_id: int | None = None
    """Id of the sender identity for replies."""
    bcc: str | None = None
    """Addresses of blind copies."""
    fake_bcc: bool | None = None
    """Whether blind copies are messages of their own, with the recipient in the subject."""
    preprocessor: str | None = None
    """CSS preprocessor."""
    headers: Any | None = None
    """Headers, as a list of objects or as JSON text."""
    language: str | None = None
    """Language of a translation; empty for the default."""
    url: str | None = None
    """URL of a webhook."""
    method: str | None = None
    """Method of a webhook."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
