# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `satisfaction_ratings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="satisfaction_ratings",
    action="list",
    method="GET",
    path="/satisfaction_ratings.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter(
            "score",
            "query",
            {
                "type": "string",
                "enum": [
                    "offered",
                    "unoffered",
                    "received",
                    "received_with_comment",
                    "received_without_comment",
                    "good",
                    "good_with_comment",
                    "good_without_comment",
                    "bad",
                    "bad_with_comment",
                    "bad_without_comment",
                ],
            },
        ),
        Parameter("start_time", "query", {"type": "integer", "format": "unix-time"}),
        Parameter("end_time", "query", {"type": "integer", "format": "unix-time"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List ratings by requesters",
    records="$.satisfaction_ratings",
    meta={
        "has_more": "$.meta.has_more",
        "after_cursor": "$.meta.after_cursor",
        "count": "$.count",
        "next_page": "$.next_page",
        "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor",
        param="page[after]",
        next="after_cursor",
        has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page",
                param="page",
                next="next_page",
                page_size="per_page",
                max_records=10000,
                beyond="leave out page to page by cursor instead",
                when=("page",),
            ),
        ),
    ),
)

GET = Operation(
    entity="satisfaction_ratings",
    action="get",
    method="GET",
    path="/satisfaction_ratings/{satisfaction_rating_id}.json",
    parameters=(
        Parameter("satisfaction_rating_id", "path", {"type": "integer", "format": "int64"}, required=True),
    ),
    summary="Get a rating",
    records="$.satisfaction_rating",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
