# Generated from specs/google-analytics-data-api/connector.yaml by `connectorgen generate google-analytics-data-api`. Do not edit.
"""The operations of `locations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import DATE_RANGES_PARAMETER, METRICS_PARAMETER
from ._schemas import DIMENSION_PARAM

LIST = Operation(
    entity="locations",
    action="list",
    method="POST",
    path="/properties/{property_id}:runReport",
    parameters=(
        Parameter("property_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        DATE_RANGES_PARAMETER,
        Parameter(
            "dimensions",
            "body",
            {
                "type": "array",
                "default": [{"name": "region"}, {"name": "country"}, {"name": "city"}, {"name": "date"}],
                "maxItems": 9,
                "items": DIMENSION_PARAM,
            },
        ),
        METRICS_PARAMETER,
        Parameter("keepEmptyRows", "body", {"type": "boolean"}),
        Parameter("returnPropertyQuota", "body", {"type": "boolean"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 250000}),
        Parameter("offset", "body", {"type": "integer", "minimum": 0}),
    ),
    summary="Visits by day and place",
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
