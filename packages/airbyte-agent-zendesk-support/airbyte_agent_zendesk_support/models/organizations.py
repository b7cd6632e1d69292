# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `organizations`."""

from __future__ import annotations

import datetime as dt
from typing import Any

from airbyte_agent_sdk.records import Record


class Organization(Record):
    """A company or another group of users."""

    id: int
    """Id of the organization."""
    url: str | None = None
    """Its URL in the API."""
    name: str
    """Name, one of a kind."""
    external_id: str | None = None
    """Your own id, case-insensitive."""
    domain_names: list[str] | None = None
    """Email domains whose users are put into it."""
    group_id: int | None = None
    """Id of the group that its users' new tickets go to."""
    details: str | None = None
    """Details about it, such as an address."""
    notes: str | None = None
    """Notes about it."""
    shared_tickets: bool | None = None
    """Whether its users see each other's tickets."""
    shared_comments: bool | None = None
    """Whether its users can comment on each other's tickets."""
    tags: list[str] | None = None
    """Its tags."""
    organization_fields: dict[str, Any] | None = None
    """Values of custom organization fields, by key."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
