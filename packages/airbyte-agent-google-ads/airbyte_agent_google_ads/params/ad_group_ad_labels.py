# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `ad_group_ad_labels`."""

from typing import Required

from typing_extensions import TypedDict

from .shared import SearchSettingsParam

__all__ = ["AdGroupAdLabelListParams"]


class AdGroupAdLabelListParams(TypedDict, total=False):
    """Arguments of `ad_group_ad_labels.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None
