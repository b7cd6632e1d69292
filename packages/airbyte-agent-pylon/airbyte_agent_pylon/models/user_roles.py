# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `user_roles`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class UserRole(Record):
    """A role of users."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    slug: str | None = None
    """Slug."""
