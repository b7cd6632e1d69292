# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Records in the context store of `users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record
from pydantic import Field

UsersStoreColumn: TypeAlias = Literal[
    "accountId", "accountType", "displayName", "emailAddress", "active", "timeZone", "locale"
]


class UsersStoreRecord(Record):
    """A record of users in the context store."""

    account_id: str | None = Field(default=None, alias="accountId")
    """Id of the account."""
    account_type: str | None = Field(default=None, alias="accountType")
    """Person, app, or customer of a service desk."""
    display_name: str | None = Field(default=None, alias="displayName")
    """Name the user shows."""
    email_address: str | None = Field(default=None, alias="emailAddress")
    """Email address, where the user shows it."""
    active: bool | None = None
    """Whether the account is active."""
    time_zone: str | None = Field(default=None, alias="timeZone")
    """Time zone such as Europe/Berlin."""
    locale: str | None = None
    """Language and country such as en_US."""
