# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Arguments of `ads`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required

from typing_extensions import TypedDict

__all__ = ["AdCreateParams", "AdUpdateParams"]


class AdCreateParams(TypedDict, total=False):
    """Arguments of `ads.create`, by name."""

    account_id: str | None
    name: Required[str]
    adset_id: Required[str]
    creative: Required[Mapping[str, Any]]
    status: Required[Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str]
    tracking_specs: Sequence[Mapping[str, Any]] | None
    bid_amount: str | int | None


class AdUpdateParams(TypedDict, total=False):
    """Arguments of `ads.update`, by name."""

    ad_id: Required[str]
    name: str | None
    status: Literal["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"] | str | None
    creative: Mapping[str, Any] | None
    tracking_specs: Sequence[Mapping[str, Any]] | None
    bid_amount: str | int | None
