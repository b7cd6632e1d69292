# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import RICH_TEXT_INPUT

LIST = Operation(
    entity="comments",
    action="list",
    method="GET",
    path="/v1/comments",
    parameters=(
        Parameter("block_id", "query", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List the open comments on a page or a block",
    records="$.results",
    meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor",
        param="start_cursor",
        next="next_cursor",
        has_more="has_more",
        page_size="page_size",
    ),
)

CREATE = Operation(
    entity="comments",
    action="create",
    method="POST",
    path="/v1/comments",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter(
            "parent",
            "body",
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["page_id", "block_id"]},
                    "page_id": {"type": "string"},
                    "block_id": {"type": "string"},
                },
            },
        ),
        Parameter("discussion_id", "body", {"type": "string"}),
        Parameter(
            "rich_text", "body", {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT}, required=True
        ),
    ),
    summary="Comment on a page or a block, or reply in a thread",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
