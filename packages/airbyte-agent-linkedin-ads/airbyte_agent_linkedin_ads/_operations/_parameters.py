# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

X_RESTLI_PROTOCOL_VERSION_PARAMETER = Parameter(
    "X-Restli-Protocol-Version", "header", {"type": "string", "enum": ["2.0.0"], "default": "2.0.0"}
)
X_REST_LI_METHOD_PARAMETER = Parameter(
    "X-RestLi-Method", "header", {"type": "string", "enum": ["PARTIAL_UPDATE"], "default": "PARTIAL_UPDATE"}
)
FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {"type": ["array", "string"], "items": {"type": "string"}},
    style="form",
    explode=False,
    reserved=True,
)
TIME_GRANULARITY_PARAMETER = Parameter(
    "timeGranularity",
    "query",
    {"type": "string", "enum": ["ALL", "DAILY", "MONTHLY", "YEARLY"]},
    required=True,
)
CAMPAIGNS_PARAMETER = Parameter(
    "campaigns", "query", {"type": ["array", "string"], "items": {"type": "string"}}, required=True
)
