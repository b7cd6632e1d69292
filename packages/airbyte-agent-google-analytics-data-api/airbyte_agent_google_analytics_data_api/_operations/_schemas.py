# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

METRIC_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "expression": {"type": "string"},
        "invisible": {"type": "boolean"},
    },
    "required": ["name"],
}
DIMENSION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "dimensionExpression": {"type": "object", "additionalProperties": True},
    },
    "required": ["name"],
}
DATE_RANGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "startDate": {
            "type": "string",
            "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|today|yesterday|[0-9]+daysAgo)$",
        },
        "endDate": {
            "type": "string",
            "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|today|yesterday|[0-9]+daysAgo)$",
        },
        "name": {"type": "string"},
    },
    "required": ["startDate", "endDate"],
}
