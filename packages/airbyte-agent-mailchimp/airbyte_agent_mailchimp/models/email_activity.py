# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Records of `email_activity`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class EmailAction(Record):
    """What someone did with an email."""

    action: str | None = None
    """What was done: `open`, `click` or `bounce`."""
    type: str | None = None
    """Kind of the bounce: `hard` or `soft`."""
    timestamp: str | None = None
    """When it happened."""
    url: str | None = None
    """URL that was clicked."""
    ip: str | None = None
    """IP address."""


class EmailActivity(Record):
    """What one member did with the email of a campaign."""

    campaign_id: str | None = None
    """Id of the campaign."""
    list_id: str | None = None
    """Id of the list."""
    list_is_active: bool | None = None
    """Whether the list still exists."""
    email_id: str | None = None
    """MD5 hash of the lowercase address."""
    email_address: str | None = None
    """Email address."""
    activity: list[EmailAction] | None = None
    """What was done, in order."""
