# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""Arguments of `opportunities`."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, Required

from typing_extensions import TypedDict

__all__ = ["OpportunityCreateParams", "OpportunityUpdateParams"]


class OpportunityCreateParams(TypedDict, total=False):
    """Arguments of `opportunities.create`, by name."""

    name: Required[str]
    stage_name: Required[str]
    close_date: Required[dt.date | str]
    account_id: str | None
    amount: float | None
    probability: float | None
    type: str | None
    lead_source: str | None
    next_step: str | None
    campaign_id: str | None
    forecast_category_name: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None


class OpportunityUpdateParams(TypedDict, total=False):
    """Arguments of `opportunities.update`, by name."""

    id: Required[str]
    name: str | None
    account_id: str | None
    stage_name: str | None
    close_date: dt.date | str | None
    amount: float | None
    probability: float | None
    type: str | None
    lead_source: str | None
    next_step: str | None
    campaign_id: str | None
    forecast_category_name: str | None
    description: str | None
    owner_id: str | None
    other_fields: Mapping[str, Any] | None
