# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records of `current_user`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class User(Record):
    """The user, or system user, that the token belongs to."""

    id: str
    """Id of the user, for this app."""
    name: str | None = None
    """Full name."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    email: str | None = None
    """Email address, if the user allowed the app to see it."""
