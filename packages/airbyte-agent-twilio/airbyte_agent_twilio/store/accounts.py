# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AccountsStoreColumn: TypeAlias = Literal[
    "sid", "friendly_name", "status", "type", "owner_account_sid", "date_created", "date_updated"
]


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    sid: str | None = None
    """SID of the account."""
    friendly_name: str | None = None
    """Name, up to 64 characters."""
    status: str | None = None
    """Whether it is in use."""
    type: str | None = None
    """Whether it is a trial."""
    owner_account_sid: str | None = None
    """SID of the account that it is a subaccount of; its own if there is none."""
    date_created: str | None = None
    """When it was created, as RFC 2822 text."""
    date_updated: str | None = None
    """When it last changed, as RFC 2822 text."""
