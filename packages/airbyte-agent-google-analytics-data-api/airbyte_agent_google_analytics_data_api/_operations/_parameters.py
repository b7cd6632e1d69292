# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import DATE_RANGE_PARAM, DIMENSION_PARAM, METRIC_PARAM

DATE_RANGES_PARAMETER = Parameter(
    "dateRanges",
    "body",
    {
        "type": "array",
        "default": [{"startDate": "30daysAgo", "endDate": "today"}],
        "maxItems": 4,
        "items": DATE_RANGE_PARAM,
    },
)
DIMENSIONS_PARAMETER = Parameter(
    "dimensions",
    "body",
    {"type": "array", "default": [{"name": "date"}], "maxItems": 9, "items": DIMENSION_PARAM},
)
METRICS_PARAMETER = Parameter(
    "metrics",
    "body",
    {
        "type": "array",
        "default": [
            {"name": "totalUsers"},
            {"name": "newUsers"},
            {"name": "sessions"},
            {"name": "sessionsPerUser"},
            {"name": "averageSessionDuration"},
            {"name": "screenPageViews"},
            {"name": "screenPageViewsPerSession"},
            {"name": "bounceRate"},
        ],
        "maxItems": 10,
        "items": METRIC_PARAM,
    },
)
