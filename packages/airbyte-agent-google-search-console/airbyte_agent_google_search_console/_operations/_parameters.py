# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

TYPE_PARAMETER = Parameter(
    "type", "body", {"type": "string", "enum": ["WEB", "IMAGE", "VIDEO", "NEWS", "DISCOVER", "GOOGLE_NEWS"]}
)
AGGREGATION_TYPE_PARAMETER = Parameter(
    "aggregationType",
    "body",
    {"type": "string", "enum": ["AUTO", "BY_PROPERTY", "BY_PAGE", "BY_NEWS_SHOWCASE_PANEL"]},
)
