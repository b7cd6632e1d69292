# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Arguments of `lead_form_responses`."""

import datetime as dt
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["LeadFormResponseListParamsLeadType", "LeadFormResponseListParamsSubmittedAtTimeRange"]


class LeadFormResponseListParamsLeadType(TypedDict, total=False):
    lead_type: Literal["SPONSORED", "EVENT", "COMPANY", "ORGANIZATION_PRODUCT"] | str | None
    """Where leads come from."""


class LeadFormResponseListParamsSubmittedAtTimeRange(TypedDict, total=False):
    start: int | dt.datetime | None
    """Earliest time."""
    end: int | dt.datetime | None
    """Latest time."""
