# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CAMPAIGN_CREATE_PARAMS_BID_STRATEGY: Mapping[str, Any] = {
    "type": "string",
    "enum": ["COST_CAP", "LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP", "LOWEST_COST_WITH_MIN_ROAS"],
}
