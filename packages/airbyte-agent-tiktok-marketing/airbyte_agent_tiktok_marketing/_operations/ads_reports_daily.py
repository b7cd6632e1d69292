# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""The operations of `ads_reports_daily` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import METRICS_PARAMETER, REPORT_TYPE_PARAMETER, SERVICE_TYPE_PARAMETER
from ._schemas import ADS_REPORTS_DAILY_LIST_PARAMS_DATA_LEVEL

LIST = Operation(
    entity="ads_reports_daily",
    action="list",
    method="GET",
    path="/report/integrated/get/",
    parameters=(
        Parameter("advertiser_id", "query", {"type": "string"}, required_by_api=True),
        SERVICE_TYPE_PARAMETER,
        REPORT_TYPE_PARAMETER,
        Parameter("data_level", "query", ADS_REPORTS_DAILY_LIST_PARAMS_DATA_LEVEL, required_by_api=True),
        Parameter(
            "dimensions",
            "query",
            {"type": "array", "default": ["ad_id", "stat_time_day"], "items": {"type": "string"}},
            style="json",
            required_by_api=True,
        ),
        METRICS_PARAMETER,
        Parameter("start_date", "query", {"type": "string", "format": "date"}, required=True),
        Parameter("end_date", "query", {"type": "string", "format": "date"}, required=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
    ),
    summary="Report on ads by day",
    records="$.data.list",
    meta={
        "page": "$.data.page_info.page",
        "page_size": "$.data.page_info.page_size",
        "total_number": "$.data.page_info.total_number",
        "total_page": "$.data.page_info.total_page",
    },
    paging=Paging(strategy="page", param="page", has_more="total_page", page_size="page_size"),
    sibling_keys=("page_info",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
