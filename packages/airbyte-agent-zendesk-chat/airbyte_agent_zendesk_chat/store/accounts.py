# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Records in the context store of `accounts`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AccountsStoreColumn: TypeAlias = Literal["account_key", "status", "create_date", "plan"]


class AccountsStoreRecord(Record):
    """A record of accounts in the context store."""

    account_key: str | None = None
    """Key of the account, which its chat widgets have too."""
    status: str | None = None
    """Status, such as active."""
    create_date: str | None = None
    """When it was created."""
    plan: dict[str, Any] | None = None
    """What it may use."""
