# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `campaigns`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["CampaignCreateParams", "CampaignUpdateParams"]


class CampaignCreateParams(TypedDict, total=False):
    """Arguments of `campaigns.create`, by name."""

    name: Required[str]
    type: str | None
    status: str | None
    start_date: dt.date | str | None
    end_date: dt.date | str | None
    is_active: bool | None
    description: str | None
    expected_revenue: float | None
    budgeted_cost: float | None
    actual_cost: float | None
    expected_response: float | None
    number_sent: float | None
    parent_id: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class CampaignUpdateParams(TypedDict, total=False):
    """Arguments of `campaigns.update`, by name."""

    id: Required[str]
    name: str | None
    type: str | None
    status: str | None
    start_date: dt.date | str | None
    end_date: dt.date | str | None
    is_active: bool | None
    description: str | None
    expected_revenue: float | None
    budgeted_cost: float | None
    actual_cost: float | None
    expected_response: float | None
    number_sent: float | None
    parent_id: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
