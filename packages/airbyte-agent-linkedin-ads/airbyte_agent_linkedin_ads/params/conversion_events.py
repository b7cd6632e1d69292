# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `conversion_events`."""

import datetime as dt
from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .shared import MoneyParam

__all__ = [
    "ConversionEventCreateParams",
    "ConversionEventParam",
    "ConversionEventParamUser",
    "ConversionEventParamUserId",
    "ConversionEventParamUserInfo",
]


class ConversionEventParamUserId(TypedDict, total=False):
    id_type: Required[str]
    """Kind of id, such as SHA256_EMAIL or LINKEDIN_FIRST_PARTY_ADS_TRACKING_UUID."""
    id_value: Required[str]
    """The id: for SHA256_EMAIL the hash of the address, in lower-case hexadecimal."""


class ConversionEventParamUserInfo(TypedDict, total=False):
    """What else identifies the member."""

    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    title: str | None
    """Job title."""
    company_name: str | None
    """Name of the company."""
    country_code: str | None
    """ISO 3166-1 code of the country."""


class ConversionEventParamUser(TypedDict, total=False):
    """Who converted."""

    user_ids: Sequence[ConversionEventParamUserId] | None
    """Ids by which LinkedIn finds the member."""
    user_info: ConversionEventParamUserInfo | None
    """What else identifies the member."""


class ConversionEventParam(TypedDict, total=False):
    conversion: Required[str]
    """URN of the conversion rule, such as urn:lla:llaPartnerConversion:1."""
    conversion_happened_at: Required[int | dt.datetime]
    """When the conversion happened."""
    conversion_value: MoneyParam | None
    """Value of the conversion."""
    event_id: str | None
    """Id of the event, which removes duplicates."""
    user: Required[ConversionEventParamUser]
    """Who converted."""


class ConversionEventCreateParams(TypedDict, total=False):
    """Arguments of `conversion_events.create`, by name."""

    elements: Required[Sequence[ConversionEventParam]]
    linked_in_version: str | None
    x_restli_protocol_version: Literal["2.0.0"] | str | None
    x_rest_li_method: Literal["BATCH_CREATE"] | str | None
