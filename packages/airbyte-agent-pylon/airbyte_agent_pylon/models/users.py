# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class User(Record):
    """A user of Pylon."""

    id: str | None = None
    """Id."""
    name: str | None = None
    """Name."""
    avatar_url: str | None = None
    """URL of the picture."""
    email: str | None = None
    """Main email address."""
    emails: list[str] | None = None
    """All email addresses."""
    role_id: str | None = None
    """Id of the role."""
    status: str | None = None
    """Whether the user is at work, as in `active`, `away` or `out_of_office`."""
