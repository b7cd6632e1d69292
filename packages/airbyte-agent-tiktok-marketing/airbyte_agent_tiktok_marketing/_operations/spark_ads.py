# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""The operations of `spark_ads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="spark_ads",
    action="list",
    method="GET",
    path="/tt_video/list/",
    parameters=(
        Parameter("advertiser_id", "query", {"type": "string"}, required_by_api=True),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 50}),
    ),
    summary="List posts that can be used as Spark Ads",
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
