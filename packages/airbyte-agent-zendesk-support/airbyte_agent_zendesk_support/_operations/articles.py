# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="articles",
    action="list",
    method="GET",
    path="/help_center/articles.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter(
            "sort_by",
            "query",
            {"type": "string", "enum": ["position", "title", "created_at", "updated_at", "edited_at"]},
        ),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List articles of the help center",
    records="$.articles",
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
                beyond="leave out page, sort_by and sort_order to page by cursor instead",
                when=("page", "sort_by", "sort_order"),
            ),
        ),
    ),
)

GET = Operation(
    entity="articles",
    action="get",
    method="GET",
    path="/help_center/articles/{id}.json",
    parameters=(
        Parameter(
            "id", "path", {"type": "integer", "format": "int64"}, required=True, aliases={"article_id": {}}
        ),
    ),
    summary="Get an article of the help center",
    records="$.article",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
