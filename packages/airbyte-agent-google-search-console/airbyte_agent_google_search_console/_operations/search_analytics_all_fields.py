# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""The operations of `search_analytics_all_fields` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import AGGREGATION_TYPE_PARAMETER, TYPE_PARAMETER
from ._schemas import DIMENSION_FILTER_GROUP_PARAM

LIST = Operation(
    entity="search_analytics_all_fields",
    action="list",
    method="POST",
    path="/sites/{siteUrl}/searchAnalytics/query",
    parameters=(
        Parameter("siteUrl", "path", {"type": "string"}, required=True),
        Parameter("startDate", "body", {"type": "string", "format": "date"}, required=True),
        Parameter("endDate", "body", {"type": "string", "format": "date"}, required=True),
        Parameter(
            "dimensions",
            "body",
            {
                "type": "array",
                "default": ["DATE", "COUNTRY", "DEVICE", "PAGE", "QUERY"],
                "items": {
                    "type": "string",
                    "enum": ["DATE", "QUERY", "PAGE", "COUNTRY", "DEVICE", "SEARCH_APPEARANCE", "HOUR"],
                },
            },
        ),
        Parameter("rowLimit", "body", {"type": "integer", "minimum": 1, "maximum": 25000}),
        Parameter("startRow", "body", {"type": "integer", "minimum": 0}),
        TYPE_PARAMETER,
        AGGREGATION_TYPE_PARAMETER,
        Parameter("dataState", "body", {"type": "string", "enum": ["FINAL", "ALL", "HOURLY_ALL"]}),
        Parameter("dimensionFilterGroups", "body", {"type": "array", "items": DIMENSION_FILTER_GROUP_PARAM}),
    ),
    summary="Search traffic by all dimensions",
    body="json",
    records="$.rows",
    meta={
        "aggregation_type": "$.responseAggregationType",
        "first_incomplete_date": "$.metadata.firstIncompleteDate",
    },
    paging=Paging(strategy="offset", param="startRow", page_size="rowLimit"),
    sibling_keys=("responseAggregationType", "metadata"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
