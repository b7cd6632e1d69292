# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `ad_group_labels`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import SearchSettingsParam

__all__ = [
    "AdGroupLabelCreateInput",
    "AdGroupLabelCreateParams",
    "AdGroupLabelListParams",
    "AdGroupLabelOperationParam",
]


class AdGroupLabelListParams(TypedDict, total=False):
    """Arguments of `ad_group_labels.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None


class AdGroupLabelCreateInput(TypedDict, total=False):
    """A label to put on an ad group."""

    ad_group: Required[str]
    """Resource name of the ad group."""
    label: Required[str]
    """Resource name of the label."""


class AdGroupLabelOperationParam(TypedDict, total=False):
    """What to create."""

    create: Required[AdGroupLabelCreateInput]
    """A label to put on an ad group."""


class AdGroupLabelCreateParams(TypedDict, total=False):
    """Arguments of `ad_group_labels.create`, by name."""

    customer_id: Required[str]
    operations: Required[Sequence[AdGroupLabelOperationParam]]
    login_customer_id: str | None
    partial_failure: bool | None
    validate_only: bool | None
