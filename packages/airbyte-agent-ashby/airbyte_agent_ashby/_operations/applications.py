# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The operations of `applications` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="applications",
    action="list",
    method="POST",
    path="/application.list",
    parameters=(
        Parameter("cursor", "body", {"type": "string"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("createdAfter", "body", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("syncToken", "body", {"type": "string"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string", "enum": ["openings"]}}),
        Parameter("status", "body", {"type": "string", "enum": ["Hired", "Archived", "Active", "Lead"]}),
        Parameter("jobId", "body", {"type": "string", "format": "uuid"}),
    ),
    summary="List applications",
    body="json",
    records="$.results",
    meta={"has_more": "$.moreDataAvailable", "next_cursor": "$.nextCursor", "sync_token": "$.syncToken"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
    sibling_keys=("success", "moreDataAvailable", "nextCursor", "syncToken"),
)

GET = Operation(
    entity="applications",
    action="get",
    method="POST",
    path="/application.info",
    parameters=(
        Parameter("applicationId", "body", {"type": "string", "format": "uuid"}, required=True),
        Parameter(
            "expand",
            "body",
            {
                "type": "array",
                "items": {"type": "string", "enum": ["openings", "applicationFormSubmissions"]},
            },
        ),
    ),
    summary="Get an application",
    body="json",
    records="$.results",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
