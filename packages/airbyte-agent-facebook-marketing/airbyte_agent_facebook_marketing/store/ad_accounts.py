# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `ad_accounts`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

AdAccountsStoreColumn: TypeAlias = Literal[
    "id",
    "account_id",
    "name",
    "account_status",
    "currency",
    "timezone_name",
    "amount_spent",
    "balance",
    "spend_cap",
    "business_name",
    "business_country_code",
    "created_time",
    "disable_reason",
]


class AdAccountsStoreRecord(Record):
    """A record of ad_accounts in the context store."""

    id: str | None = None
    """Id of the node, `act_` and the account's number."""
    account_id: str | None = None
    """Number of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    account_status: int | None = None
    """State of the account: 1 active, 2 disabled, 3 unsettled, 7 in review, 9 in grace period, 100 about to
    be closed, 101 unavailable.
    """
    currency: str | None = None
    """Currency of the account, as an ISO 4217 code."""
    timezone_name: str | None = None
    """Time zone, such as `America/Los_Angeles`."""
    amount_spent: str | None = None
    """Spent so far in the smallest unit of the currency, counted since `spend_cap` was last reset."""
    balance: str | None = None
    """Amount due, in the smallest unit of the currency."""
    spend_cap: str | None = None
    """Spending limit in the smallest unit of the currency; 0 if there is none."""
    business_name: str | None = None
    """Name of the business as the account's owner entered it."""
    business_country_code: str | None = None
    """Country of the business, as an ISO 3166-1 code."""
    created_time: str | None = None
    """When the account was created."""
    disable_reason: int | None = None
    """Why the account was disabled, as a number; 0 if it was not."""
