# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Records in the context store of `account_users`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AccountUsersStoreColumn: TypeAlias = Literal["account", "user", "role"]


class AccountUsersStoreRecord(Record):
    """A record of account_users in the context store."""

    account: str | None = None
    """URN of the ad account."""
    user: str | None = None
    """URN of the member."""
    role: str | None = None
    """What the member may do, such as CAMPAIGN_MANAGER or VIEWER."""
