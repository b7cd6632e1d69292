# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `unsubscribes`."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.records import Record


class Unsubscribe(Record):
    """A member who unsubscribed because of a campaign."""

    email_id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    merge_fields: dict[str, Any] | None = None
    """Values of merge fields by tag."""
    vip: bool | None = None
    """Whether the member is a VIP."""
    timestamp: str | None = None
    """When."""
    reason: str | None = None
    """Why."""
    campaign_id: str | None = None
    """Id of the campaign."""
    list_id: str | None = None
    """Id of the list."""
    list_is_active: bool | None = None
    """Whether the list still exists."""
