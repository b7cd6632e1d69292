# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Records of `event`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class EventWebhook(Record):
    """A webhook that was told of an event."""

    id: str | None = None
    """Id of the webhook."""
    webhook_status: str | None = None
    """`not_configured`, `scheduled`, `succeeded`, `re_scheduled`, `failed`, `skipped`, `not_applicable`,
    `disabled` or `rate_limited`.
    """


class Event(Record):
    """Something that happened."""

    id: str
    """Id of the event."""
    occurred_at: int
    """When it happened, Unix time in seconds."""
    event_type: str | None = None
    """Kind, such as `subscription_created`."""
    source: str | None = None
    """What caused it, such as `api` or `admin_console`."""
    user: str | None = None
    """Who caused it."""
    origin_user: str | None = None
    """Customer on whose behalf it was caused."""
    content: dict[str, Any] | None = None
    """Records that it is about, by their kind."""
    webhook_status: str | None = None
    """Status of the webhook; use `webhooks`."""
    webhook_failure_reason: str | None = None
    """Why the webhook failed; use `webhooks`."""
    webhooks: list[EventWebhook] | None = None
    """Webhooks that were told."""
    api_version: str | None = None
    """Version of the API that `content` is in."""
    site_id: str | None = None
    """Id of the site."""
