# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records of `bans`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class Ban(Record):
    """A visitor or an IP address that cannot chat."""

    id: int
    """Id of the ban."""
    type: str | None = None
    """What is banned, such as visitor or ip_address."""
    reason: str | None = None
    """Why."""
    ip_address: str | None = None
    """The banned address."""
    visitor_id: str | None = None
    """Id of the banned visitor."""
    visitor_name: str | None = None
    """Name that the visitor had."""
    created_at: dt.datetime | None = None
    """When it was banned; null for older bans."""
