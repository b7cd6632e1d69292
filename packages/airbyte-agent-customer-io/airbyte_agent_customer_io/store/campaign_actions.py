# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records in the context store of `campaign_actions`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

CampaignActionsStoreColumn: TypeAlias = Literal[
    "id",
    "campaign_id",
    "name",
    "type",
    "sending_state",
    "subject",
    "body",
    "recipient",
    "from_id",
    "created",
    "updated",
]


class CampaignActionsStoreRecord(Record):
    """A record of campaign_actions in the context store."""

    id: str | None = None
    """Id of the action."""
    campaign_id: int | None = None
    """Id of the campaign."""
    name: str | None = None
    """Name of the action."""
    type: str | None = None
    """Kind, such as `email`."""
    sending_state: str | None = None
    """`automatic`, `draft` or `off`."""
    subject: str | None = None
    """Subject of an email."""
    body: str | None = None
    """Body of the message."""
    recipient: str | None = None
    """Recipient."""
    from_id: int | None = None
    """Id of the sender identity."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    updated: int | None = None
    """When it was last updated, Unix time in seconds."""
