# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""Records in the context store of `webhooks`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

WebhooksStoreColumn: TypeAlias = Literal["id", "form_id", "tag", "url", "enabled", "created_at", "updated_at"]


class WebhooksStoreRecord(Record):
    """A record of webhooks in the context store."""

    id: str | None = None
    """Id of the webhook."""
    form_id: str | None = None
    """Id of the form."""
    tag: str | None = None
    """Name."""
    url: str | None = None
    """Where responses are sent."""
    enabled: bool | None = None
    """Whether responses are sent."""
    created_at: str | None = None
    """When it was created."""
    updated_at: str | None = None
    """When it was last changed."""
