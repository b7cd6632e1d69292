# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Arguments of `campaign_labels`."""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from .shared import SearchSettingsParam

__all__ = [
    "CampaignLabelCreateInput",
    "CampaignLabelCreateParams",
    "CampaignLabelListParams",
    "CampaignLabelOperationParam",
]


class CampaignLabelListParams(TypedDict, total=False):
    """Arguments of `campaign_labels.list`, by name."""

    customer_id: Required[str]
    login_customer_id: str | None
    query: str | None
    page_token: str | None
    search_settings: SearchSettingsParam | None


class CampaignLabelCreateInput(TypedDict, total=False):
    """A label to put on a campaign."""

    campaign: Required[str]
    """Resource name of the campaign."""
    label: Required[str]
    """Resource name of the label."""


class CampaignLabelOperationParam(TypedDict, total=False):
    """What to create."""

    create: Required[CampaignLabelCreateInput]
    """A label to put on a campaign."""


class CampaignLabelCreateParams(TypedDict, total=False):
    """Arguments of `campaign_labels.create`, by name."""

    customer_id: Required[str]
    operations: Required[Sequence[CampaignLabelOperationParam]]
    login_customer_id: str | None
    partial_failure: bool | None
    validate_only: bool | None
