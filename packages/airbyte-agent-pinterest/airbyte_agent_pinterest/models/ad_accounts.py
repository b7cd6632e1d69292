# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Records of `ad_accounts`."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.records import Record


class AdAccountOwner(Record):
    """Who owns an ad account."""

    id: str | None = None
    """Id of the owner."""
    username: str | None = None
    """User name."""


class AdAccount(Record):
    """An account that ads are run from."""

    country: str | None = None
    """ISO 3166-1 code of the country."""
    created_time: int | None = None
    """When it was created, Unix time in seconds."""
    currency: (
        Literal[
            "UNK",
            "USD",
            "GBP",
            "CAD",
            "EUR",
            "AUD",
            "NZD",
            "SEK",
            "ILS",
            "CHF",
            "HKD",
            "JPY",
            "SGD",
            "KRW",
            "NOK",
            "DKK",
            "PLN",
            "RON",
            "HUF",
            "CZK",
            "BRL",
            "MXN",
            "ARS",
            "CLP",
            "COP",
            "INR",
            "TRY",
        ]
        | str
        | None
    ) = None
    """ISO 4217 code of the currency."""
    id: str
    """Id of the ad account."""
    name: str | None = None
    """Name of the ad account."""
    owner: AdAccountOwner | None = None
    """Who owns it."""
    permissions: (
        list[
            Literal[
                "OWNER",
                "ADMIN",
                "ANALYST",
                "SOS_READER",
                "FINANCE_MANAGER",
                "FINANCE_VIEW",
                "FINANCE_EDIT",
                "AUDIENCE_MANAGER",
                "CAMPAIGN_MANAGER",
                "CATALOGS_MANAGER",
                "RESTRICTED_OWNER",
                "PROFILE_MANAGER",
                "PROFILE_PUBLISHER",
                "RESOURCE_PINNER_LIST_OWNER",
                "RESOURCE_PINNER_LIST_READER",
                "BIZ_PINNER_LIST_SHARER",
                "RESOURCE_CONVERSION_TAGS_READER",
            ]
            | str
        ]
        | None
    ) = None
    """What the user may do with it."""
    updated_time: int | None = None
    """When it was last updated, Unix time in seconds."""
