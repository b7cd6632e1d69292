# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

UsersStoreColumn: TypeAlias = Literal["id", "login", "type", "site_admin", "organization", "html_url"]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    id: int | None = None
    """Id in the REST API."""
    login: str | None = None
    """Name of the account in URLs."""
    type: str | None = None
    """`User`, `Bot` or `Organization`."""
    site_admin: bool | None = None
    """Whether the account is a site administrator."""
    organization: str | None = None
    """Organization of which the user is a member."""
    html_url: str | None = None
    """Page on github.com."""
