# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""The operations of `contents` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    EXTRAS_OPTIONS_PARAM,
    HIGHLIGHTS_OPTIONS_PARAM,
    SUMMARY_OPTIONS_PARAM,
    TEXT_OPTIONS_PARAM,
)

LIST = Operation(
    entity="contents",
    action="list",
    method="POST",
    path="/contents",
    parameters=(
        Parameter(
            "urls",
            "body",
            {"type": "array", "minItems": 1, "items": {"type": "string"}},
            required=True,
            probe=["https://exa.ai"],
        ),
        Parameter("text", "body", {"oneOf": [{"type": "boolean"}, TEXT_OPTIONS_PARAM]}),
        Parameter("highlights", "body", {"oneOf": [{"type": "boolean"}, HIGHLIGHTS_OPTIONS_PARAM]}),
        Parameter("summary", "body", SUMMARY_OPTIONS_PARAM),
        Parameter("livecrawlTimeout", "body", {"type": "integer", "minimum": 1}),
        Parameter("maxAgeHours", "body", {"type": "integer", "minimum": -1}),
        Parameter("subpages", "body", {"type": "integer", "minimum": 0}),
        Parameter(
            "subpageTarget",
            "body",
            {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        ),
        Parameter("extras", "body", EXTRAS_OPTIONS_PARAM),
    ),
    summary="Get the contents of pages",
    body="json",
    records="$.results",
    meta={"request_id": "$.requestId", "cost_dollars": "$.costDollars.total", "statuses": "$.statuses"},
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
