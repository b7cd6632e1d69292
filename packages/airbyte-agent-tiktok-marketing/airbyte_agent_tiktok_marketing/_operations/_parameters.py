# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

SERVICE_TYPE_PARAMETER = Parameter(
    "service_type",
    "query",
    {"type": "string", "enum": ["AUCTION", "RESERVATION"], "default": "AUCTION"},
    required_by_api=True,
)
REPORT_TYPE_PARAMETER = Parameter(
    "report_type",
    "query",
    {
        "type": "string",
        "enum": ["BASIC", "AUDIENCE", "PLAYABLE_MATERIAL", "CATALOG", "BC", "TT_SHOP"],
        "default": "BASIC",
    },
    required_by_api=True,
)
METRICS_PARAMETER = Parameter(
    "metrics",
    "query",
    {
        "type": "array",
        "default": [
            "campaign_id",
            "campaign_name",
            "adgroup_id",
            "adgroup_name",
            "ad_name",
            "spend",
            "impressions",
            "clicks",
            "ctr",
            "cpc",
            "cpm",
            "conversion",
            "cost_per_conversion",
            "reach",
            "frequency",
        ],
        "items": {"type": "string"},
    },
    style="json",
    required_by_api=True,
)
