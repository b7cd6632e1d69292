# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Records in the context store of `organization_memberships`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

OrganizationMembershipsStoreColumn: TypeAlias = Literal[
    "id", "user_id", "organization_id", "organization_name", "default", "created_at"
]


class OrganizationMembershipsStoreRecord(Record):
    """A record of organization_memberships in the context store."""

    id: int | None = None
    """Id of the membership."""
    user_id: int | None = None
    """Id of the user."""
    organization_id: int | None = None
    """Id of the organization."""
    organization_name: str | None = None
    """Name of the organization."""
    default: bool | None = None
    """Whether it is the user's default organization."""
    created_at: str | None = None
    """When it was created."""
