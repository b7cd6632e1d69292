# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records of `users`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record

__all__ = ["UsersRow"]


class UsersRow(Record):
    """A row of users in the context store."""

    id: int | None = None
    """Id in the REST API."""
    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""
    site_admin: bool | None = None
    """Whether the account administers GitHub."""
    organization: str | None = None
    """Organization that the person is a member of."""
    html_url: str | None = None
    """Page on github.com."""
