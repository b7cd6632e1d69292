# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

from .shared import PersonIdentifiers


class DeliveryMetrics(Record):
    """When a delivery reached each state, Unix time in seconds."""

    created: int | None = None
    """When it was created."""
    drafted: int | None = None
    """When it became a draft."""
    sent: int | None = None
    """When it was sent."""
    delivered: int | None = None
    """When it was delivered."""
    opened: int | None = None
    """When it was opened."""
    clicked: int | None = None
    """When a link was clicked."""
    converted: int | None = None
    """When it led to a conversion."""
    bounced: int | None = None
    """When it bounced."""
    dropped: int | None = None
    """When it was dropped."""
    failed: int | None = None
    """When it failed."""
    spammed: int | None = None
    """When it was marked as spam."""
    undeliverable: int | None = None
    """When it turned out to be undeliverable."""
    unsubscribed: int | None = None
    """When the person unsubscribed."""
    human_opened: int | None = None
    """When it was opened, without machines."""
    human_clicked: int | None = None
    """When a link was clicked, without machines."""
    prefetch_opened: int | None = None
    """When a machine opened it."""
    prefetch_clicked: int | None = None
    """When a machine clicked a link."""


class Message(Record):
    """A delivery: a message to one person."""

    id: str
    """Id of the delivery."""
    deduplicate_id: str | None = None
    """Id and time of the last update, as `id:timestamp`."""
    type: str | None = None
    """Channel, such as `email` or `push`."""
    customer_id: str | None = None
    """Id of the person in your own system."""
    customer_identifiers: PersonIdentifiers | None = None
    """Identifiers of the person."""
    recipient: str | None = None
    """Address that it was sent to."""
    subject: str | None = None
    """Subject."""
    metrics: DeliveryMetrics | None = None
    """When it reached each state."""
    created: int | None = None
    """When it was created, Unix time in seconds."""
    failure_message: str | None = None
    """Why it failed."""
    campaign_id: int | None = None
    """Id of the campaign, if it belongs to one."""
    action_id: int | None = None
    """Id of the campaign's action."""
    parent_action_id: int | None = None
    """Id of the action that this action belongs to."""
    newsletter_id: int | None = None
    """Id of the newsletter, if it belongs to one."""
    content_id: int | None = None
    """Id of the newsletter's variant."""
    broadcast_id: int | None = None
    """Id of the broadcast, if it belongs to one."""
    trigger_event_id: str | None = None
    """Id of the event that triggered it."""
    message_template_id: int | None = None
    """Id of the template."""
    forgotten: bool | None = None
    """Whether its content was not kept."""
