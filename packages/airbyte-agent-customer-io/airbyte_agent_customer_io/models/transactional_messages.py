# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `transactional_messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class TransactionalMessage(Record):
    """A template of transactional messages."""

    id: int
    """Id of the template."""
    name: str
    """Name of the template."""
    description: str | None = None
    """Description."""
    trigger_name: str | None = None
    """Name that can be used instead of the id."""
    send_to_unsubscribed: bool | None = None
    """Whether it is sent to people who unsubscribed."""
    link_tracking: bool | None = None
    """Whether links are tracked."""
    open_tracking: bool | None = None
    """Whether opens are tracked."""
    hide_message_body: bool | None = None
    """Whether the content of deliveries is not kept."""
    queue_drafts: bool | None = None
    """Whether messages become drafts."""
    created_at: int | None = None
    """When it was created, Unix time in seconds."""
    updated_at: int | None = None
    """When it was last updated, Unix time in seconds."""
