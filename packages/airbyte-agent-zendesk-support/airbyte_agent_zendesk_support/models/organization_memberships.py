# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records of `organization_memberships`."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.records import Record


class OrganizationMembership(Record):
    """A user's membership of an organization."""

    id: int
    """Id of the membership."""
    url: str | None = None
    """Its URL in the API."""
    user_id: int
    """Id of the user."""
    organization_id: int
    """Id of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    default: bool | None = None
    """Whether it is the user's default organization; null for no."""
    view_tickets: bool | None = None
    """Whether the user sees all the organization's tickets."""
    created_at: dt.datetime | None = None
    """When it was created."""
    updated_at: dt.datetime | None = None
    """When it was last updated."""
