# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `pixel_stats` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="pixel_stats",
    action="list",
    method="GET",
    path="/{pixel_id}/stats",
    parameters=(
        Parameter("pixel_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("start_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("end_time", "query", {"type": "string", "format": "date-time"}),
        Parameter(
            "aggregation",
            "query",
            {
                "type": "string",
                "enum": [
                    "browser_type",
                    "custom_data_field",
                    "device_os",
                    "device_type",
                    "event",
                    "event_detection_method",
                    "event_processing_results",
                    "event_source",
                    "event_total_counts",
                    "event_value_count",
                    "had_pii",
                    "host",
                    "match_keys",
                    "pixel_fire",
                    "url",
                    "url_by_rule",
                ],
            },
        ),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="Count the events of a pixel by hour",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(strategy="cursor", param="after", next="after", has_more="$.paging.next"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
