# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""The operations of `four_weekly_active_users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import DATE_RANGES_PARAMETER, DIMENSIONS_PARAMETER
from ._schemas import METRIC_PARAM

LIST = Operation(
    entity="four_weekly_active_users",
    action="list",
    method="POST",
    path="/properties/{property_id}:runReport",
    parameters=(
        Parameter("property_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        DATE_RANGES_PARAMETER,
        DIMENSIONS_PARAMETER,
        Parameter(
            "metrics",
            "body",
            {
                "type": "array",
                "default": [{"name": "active28DayUsers"}],
                "maxItems": 10,
                "items": METRIC_PARAM,
            },
        ),
        Parameter("keepEmptyRows", "body", {"type": "boolean"}),
        Parameter("returnPropertyQuota", "body", {"type": "boolean"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 250000}),
        Parameter("offset", "body", {"type": "integer", "minimum": 0}),
    ),
    summary="Users active in the 28 days up to a day, by day",
    body="json",
    records="$.rows",
    meta={
        "row_count": "$.rowCount",
        "dimension_headers": "$.dimensionHeaders",
        "metric_headers": "$.metricHeaders",
        "metadata": "$.metadata",
        "property_quota": "$.propertyQuota",
    },
    paging=Paging(strategy="offset", param="offset", has_more="row_count", page_size="limit"),
    sibling_keys=("dimensionHeaders", "metricHeaders", "rowCount", "metadata", "propertyQuota", "kind"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
