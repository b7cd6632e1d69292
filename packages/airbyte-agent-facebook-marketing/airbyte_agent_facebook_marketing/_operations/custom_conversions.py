# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `custom_conversions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="custom_conversions",
    action="list",
    method="GET",
    path="/act_{account_id}/customconversions",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "id,account_id,name,description,rule,aggregation_rule,custom_event_type,event_source_type,data_sources,default_conversion_value,pixel,is_archived,is_unavailable,retention_days,creation_time,first_fired_time,last_fired_time",
            },
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List custom conversions",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
