# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `blocks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    BOOKMARK_SCHEMA,
    BULLETED_LIST_ITEM_SCHEMA,
    CHILDREN_SCHEMA,
    COLOR_SCHEMA,
    HEADING_1_SCHEMA,
    IMAGE_SCHEMA,
    PARAGRAPH_SCHEMA,
    UPDATE_TITLE_SCHEMA,
)

LIST = Operation(
    entity="blocks",
    action="list",
    method="GET",
    path="/v1/blocks/{block_id}/children",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List the blocks of a page, or those within a block",
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
    entity="blocks",
    action="create",
    method="PATCH",
    path="/v1/blocks/{block_id}/children",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("children", "body", CHILDREN_SCHEMA, required=True),
        Parameter("after", "body", {"type": "string"}),
    ),
    summary="Add blocks to a page or a block",
    body="json",
    records="$.results",
)

GET = Operation(
    entity="blocks",
    action="get",
    method="GET",
    path="/v1/blocks/{block_id}",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a block",
)

UPDATE = Operation(
    entity="blocks",
    action="update",
    method="PATCH",
    path="/v1/blocks/{block_id}",
    parameters=(
        Parameter("block_id", "path", {"type": "string"}, required=True, aliases={"page_id": {}}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("paragraph", "body", PARAGRAPH_SCHEMA),
        Parameter("heading_1", "body", HEADING_1_SCHEMA),
        Parameter("heading_2", "body", HEADING_1_SCHEMA),
        Parameter("heading_3", "body", HEADING_1_SCHEMA),
        Parameter("bulleted_list_item", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("numbered_list_item", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter(
            "to_do",
            "body",
            {
                "type": "object",
                "properties": {
                    "rich_text": UPDATE_TITLE_SCHEMA,
                    "color": COLOR_SCHEMA,
                    "checked": {"type": "boolean"},
                },
            },
        ),
        Parameter("toggle", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter(
            "code",
            "body",
            {
                "type": "object",
                "properties": {
                    "rich_text": UPDATE_TITLE_SCHEMA,
                    "language": {"type": "string"},
                    "caption": UPDATE_TITLE_SCHEMA,
                },
            },
        ),
        Parameter("quote", "body", BULLETED_LIST_ITEM_SCHEMA),
        Parameter("callout", "body", PARAGRAPH_SCHEMA),
        Parameter("bookmark", "body", BOOKMARK_SCHEMA),
        Parameter("embed", "body", BOOKMARK_SCHEMA),
        Parameter(
            "equation",
            "body",
            {"type": "object", "properties": {"expression": {"type": "string"}}, "required": ["expression"]},
        ),
        Parameter("image", "body", IMAGE_SCHEMA),
        Parameter("video", "body", IMAGE_SCHEMA),
        Parameter(
            "file",
            "body",
            {
                "type": "object",
                "properties": {
                    "external": {
                        "type": "object",
                        "properties": {"url": {"type": "string"}},
                        "required": ["url"],
                    },
                    "file_upload": {
                        "type": "object",
                        "properties": {"id": {"type": "string"}},
                        "required": ["id"],
                    },
                    "caption": UPDATE_TITLE_SCHEMA,
                    "name": {"type": "string"},
                },
            },
        ),
        Parameter("pdf", "body", IMAGE_SCHEMA),
        Parameter("audio", "body", IMAGE_SCHEMA),
        Parameter(
            "table",
            "body",
            {
                "type": "object",
                "properties": {
                    "has_column_header": {"type": "boolean"},
                    "has_row_header": {"type": "boolean"},
                },
            },
        ),
        Parameter("archived", "body", {"type": "boolean"}),
    ),
    summary="Update a block's contents, or move it to the trash",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
