# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `blocks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    BLOCK_INPUT,
    EQUATION_PARAM,
    EXTERNAL_FILE_PARAM,
    HEADING_BLOCK_UPDATE_PARAM,
    ICON_TEXT_BLOCK_INPUT_COLOR,
    ICON_TEXT_BLOCK_UPDATE_PARAM,
    LINK_BLOCK_UPDATE_PARAM,
    MEDIA_BLOCK_UPDATE_PARAM,
    RECORD_REFERENCE_PARAM,
    RICH_TEXT_INPUT,
    TEXT_BLOCK_UPDATE_PARAM,
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
        Parameter(
            "children", "body", {"type": "array", "maxItems": 100, "items": BLOCK_INPUT}, required=True
        ),
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
        Parameter("paragraph", "body", ICON_TEXT_BLOCK_UPDATE_PARAM),
        Parameter("heading_1", "body", HEADING_BLOCK_UPDATE_PARAM),
        Parameter("heading_2", "body", HEADING_BLOCK_UPDATE_PARAM),
        Parameter("heading_3", "body", HEADING_BLOCK_UPDATE_PARAM),
        Parameter("bulleted_list_item", "body", TEXT_BLOCK_UPDATE_PARAM),
        Parameter("numbered_list_item", "body", TEXT_BLOCK_UPDATE_PARAM),
        Parameter(
            "to_do",
            "body",
            {
                "type": "object",
                "properties": {
                    "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                    "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                    "checked": {"type": "boolean"},
                },
            },
        ),
        Parameter("toggle", "body", TEXT_BLOCK_UPDATE_PARAM),
        Parameter(
            "code",
            "body",
            {
                "type": "object",
                "properties": {
                    "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                    "language": {"type": "string"},
                    "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                },
            },
        ),
        Parameter("quote", "body", TEXT_BLOCK_UPDATE_PARAM),
        Parameter("callout", "body", ICON_TEXT_BLOCK_UPDATE_PARAM),
        Parameter("bookmark", "body", LINK_BLOCK_UPDATE_PARAM),
        Parameter("embed", "body", LINK_BLOCK_UPDATE_PARAM),
        Parameter("equation", "body", EQUATION_PARAM),
        Parameter("image", "body", MEDIA_BLOCK_UPDATE_PARAM),
        Parameter("video", "body", MEDIA_BLOCK_UPDATE_PARAM),
        Parameter(
            "file",
            "body",
            {
                "type": "object",
                "properties": {
                    "external": EXTERNAL_FILE_PARAM,
                    "file_upload": RECORD_REFERENCE_PARAM,
                    "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                    "name": {"type": "string"},
                },
            },
        ),
        Parameter("pdf", "body", MEDIA_BLOCK_UPDATE_PARAM),
        Parameter("audio", "body", MEDIA_BLOCK_UPDATE_PARAM),
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
