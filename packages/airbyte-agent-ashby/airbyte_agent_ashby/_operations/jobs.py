# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The operations of `jobs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import EXPAND_PARAMETER

LIST = Operation(
    entity="jobs",
    action="list",
    method="POST",
    path="/job.list",
    parameters=(
        Parameter("cursor", "body", {"type": "string"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("syncToken", "body", {"type": "string"}),
        Parameter(
            "status",
            "body",
            {"type": "array", "items": {"type": "string", "enum": ["Draft", "Open", "Closed", "Archived"]}},
        ),
        Parameter("openedAfter", "body", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("openedBefore", "body", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("closedAfter", "body", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("closedBefore", "body", {"type": "integer", "format": "unix-time-ms"}),
        EXPAND_PARAMETER,
    ),
    summary="List jobs",
    body="json",
    records="$.results",
    meta={"has_more": "$.moreDataAvailable", "next_cursor": "$.nextCursor", "sync_token": "$.syncToken"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
    sibling_keys=("success", "moreDataAvailable", "nextCursor", "syncToken"),
)

GET = Operation(
    entity="jobs",
    action="get",
    method="POST",
    path="/job.info",
    parameters=(
        Parameter("id", "body", {"type": "string", "format": "uuid"}, required=True),
        EXPAND_PARAMETER,
    ),
    summary="Get a job",
    body="json",
    records="$.results",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
