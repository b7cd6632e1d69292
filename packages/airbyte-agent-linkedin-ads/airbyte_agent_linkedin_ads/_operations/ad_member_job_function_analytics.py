# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `ad_member_job_function_analytics` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    CAMPAIGNS_PARAMETER,
    FIELDS_PARAMETER,
    TIME_GRANULARITY_PARAMETER,
    X_RESTLI_PROTOCOL_VERSION_PARAMETER,
)
from ._schemas import DATE_RANGE_PARAM

LIST = Operation(
    entity="ad_member_job_function_analytics",
    action="list",
    method="GET",
    path="/adAnalytics",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "analytics"}, required_by_api=True),
        Parameter(
            "pivot",
            "query",
            {"type": "string", "enum": ["MEMBER_JOB_FUNCTION"], "default": "MEMBER_JOB_FUNCTION"},
            required_by_api=True,
        ),
        TIME_GRANULARITY_PARAMETER,
        Parameter("dateRange", "query", {"oneOf": [DATE_RANGE_PARAM, {"type": "string"}]}, required=True),
        CAMPAIGNS_PARAMETER,
        FIELDS_PARAMETER,
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Analyze campaigns by job function of members",
    records="$.elements",
    paging=Paging(strategy="none"),
    sibling_keys=("paging",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
