# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `pages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import BLOCK_INPUT, COVER_INPUT, ICON_INPUT, PAGE_LIST_PARAMS_SORT, PROPERTY_VALUE_INPUT

LIST = Operation(
    entity="pages",
    action="list",
    method="POST",
    path="/v1/search",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("query", "body", {"type": "string"}),
        Parameter(
            "filter",
            "body",
            {
                "type": "object",
                "default": {"property": "object", "value": "page"},
                "properties": {
                    "property": {"type": "string", "enum": ["object"]},
                    "value": {"type": "string", "enum": ["page"]},
                },
                "required": ["property", "value"],
            },
            required_by_api=True,
        ),
        Parameter("sort", "body", PAGE_LIST_PARAMS_SORT),
        Parameter("start_cursor", "body", {"type": "string"}),
        Parameter("page_size", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List pages shared with the integration, or search them by title",
    body="json",
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
    entity="pages",
    action="create",
    method="POST",
    path="/v1/pages",
    parameters=(
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter(
            "parent",
            "body",
            {
                "type": "object",
                "properties": {
                    "type": {
                        "type": "string",
                        "enum": ["page_id", "database_id", "data_source_id", "workspace"],
                    },
                    "page_id": {"type": "string"},
                    "data_source_id": {"type": "string"},
                    "database_id": {"type": "string"},
                    "workspace": {"type": "boolean"},
                },
            },
            required=True,
        ),
        Parameter("properties", "body", {"type": "object", "additionalProperties": PROPERTY_VALUE_INPUT}),
        Parameter("children", "body", {"type": "array", "maxItems": 100, "items": BLOCK_INPUT}),
        Parameter("icon", "body", {"oneOf": [ICON_INPUT, {"type": "null"}]}),
        Parameter("cover", "body", {"oneOf": [COVER_INPUT, {"type": "null"}]}),
    ),
    summary="Create a page, or a row of a data source",
    body="json",
)

GET = Operation(
    entity="pages",
    action="get",
    method="GET",
    path="/v1/pages/{page_id}",
    parameters=(
        Parameter("page_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a page: its properties, and not its blocks",
)

UPDATE = Operation(
    entity="pages",
    action="update",
    method="PATCH",
    path="/v1/pages/{page_id}",
    parameters=(
        Parameter("page_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("properties", "body", {"type": "object", "additionalProperties": PROPERTY_VALUE_INPUT}),
        Parameter("icon", "body", {"oneOf": [ICON_INPUT, {"type": "null"}]}),
        Parameter("cover", "body", {"oneOf": [COVER_INPUT, {"type": "null"}]}),
        Parameter("archived", "body", {"type": "boolean"}),
        Parameter("in_trash", "body", {"type": "boolean"}),
    ),
    summary="Update a page's properties, icon or cover, or move it to the trash",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
