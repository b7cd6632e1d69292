# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `data_sources` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import COVER_INPUT, ICON_INPUT, PAGE_LIST_PARAMS_SORT, RICH_TEXT_INPUT, SELECT_SETTINGS_PARAM

LIST = Operation(
    entity="data_sources",
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
                "default": {"property": "object", "value": "data_source"},
                "properties": {
                    "property": {"type": "string", "enum": ["object"]},
                    "value": {"type": "string", "enum": ["data_source"]},
                },
                "required": ["property", "value"],
            },
            required_by_api=True,
        ),
        Parameter("sort", "body", PAGE_LIST_PARAMS_SORT),
        Parameter("start_cursor", "body", {"type": "string"}),
        Parameter("page_size", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List data sources shared with the integration, or search them by title",
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

GET = Operation(
    entity="data_sources",
    action="get",
    method="GET",
    path="/v1/data_sources/{data_source_id}",
    parameters=(
        Parameter("data_source_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a data source: its properties, and not its rows",
)

UPDATE = Operation(
    entity="data_sources",
    action="update",
    method="PATCH",
    path="/v1/data_sources/{data_source_id}",
    parameters=(
        Parameter("data_source_id", "path", {"type": "string"}, required=True),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
        Parameter("title", "body", {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT}),
        Parameter("description", "body", {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT}),
        Parameter(
            "properties",
            "body",
            {
                "type": "object",
                "additionalProperties": {
                    "oneOf": [
                        {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "description": {"type": ["string", "null"]},
                                "type": {
                                    "type": "string",
                                    "enum": [
                                        "title",
                                        "rich_text",
                                        "number",
                                        "select",
                                        "multi_select",
                                        "status",
                                        "date",
                                        "people",
                                        "files",
                                        "checkbox",
                                        "url",
                                        "email",
                                        "phone_number",
                                        "formula",
                                        "relation",
                                        "rollup",
                                        "created_time",
                                        "created_by",
                                        "last_edited_time",
                                        "last_edited_by",
                                        "unique_id",
                                        "place",
                                    ],
                                },
                                "number": {"type": "object", "properties": {"format": {"type": "string"}}},
                                "formula": {
                                    "type": "object",
                                    "properties": {"expression": {"type": "string"}},
                                },
                                "select": SELECT_SETTINGS_PARAM,
                                "multi_select": SELECT_SETTINGS_PARAM,
                                "status": SELECT_SETTINGS_PARAM,
                                "relation": {
                                    "type": "object",
                                    "properties": {
                                        "data_source_id": {"type": "string"},
                                        "type": {
                                            "type": "string",
                                            "enum": ["single_property", "dual_property"],
                                        },
                                        "single_property": {"type": "object", "additionalProperties": True},
                                        "dual_property": {
                                            "type": "object",
                                            "properties": {
                                                "synced_property_id": {"type": "string"},
                                                "synced_property_name": {"type": "string"},
                                            },
                                        },
                                    },
                                    "required": ["data_source_id"],
                                },
                                "rollup": {
                                    "type": "object",
                                    "properties": {
                                        "function": {"type": "string"},
                                        "relation_property_id": {"type": "string"},
                                        "relation_property_name": {"type": "string"},
                                        "rollup_property_id": {"type": "string"},
                                        "rollup_property_name": {"type": "string"},
                                    },
                                },
                                "unique_id": {
                                    "type": "object",
                                    "properties": {"prefix": {"type": ["string", "null"]}},
                                },
                                "title": {"type": "object", "additionalProperties": True},
                                "rich_text": {"type": "object", "additionalProperties": True},
                                "date": {"type": "object", "additionalProperties": True},
                                "people": {"type": "object", "additionalProperties": True},
                                "files": {"type": "object", "additionalProperties": True},
                                "checkbox": {"type": "object", "additionalProperties": True},
                                "url": {"type": "object", "additionalProperties": True},
                                "email": {"type": "object", "additionalProperties": True},
                                "phone_number": {"type": "object", "additionalProperties": True},
                                "created_time": {"type": "object", "additionalProperties": True},
                                "created_by": {"type": "object", "additionalProperties": True},
                                "last_edited_time": {"type": "object", "additionalProperties": True},
                                "last_edited_by": {"type": "object", "additionalProperties": True},
                                "place": {"type": "object", "additionalProperties": True},
                            },
                        },
                        {"type": "null"},
                    ]
                },
            },
        ),
        Parameter("icon", "body", {"oneOf": [ICON_INPUT, {"type": "null"}]}),
        Parameter("cover", "body", {"oneOf": [COVER_INPUT, {"type": "null"}]}),
        Parameter("archived", "body", {"type": "boolean"}),
        Parameter("in_trash", "body", {"type": "boolean"}),
    ),
    summary="Update a data source's title, properties or icon, or move it to the trash",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "update": UPDATE}
