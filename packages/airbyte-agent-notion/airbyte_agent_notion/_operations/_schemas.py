# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

RECORD_REFERENCE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}},
    "required": ["id"],
}
EXTERNAL_FILE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"url": {"type": "string"}},
    "required": ["url"],
}
EQUATION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"expression": {"type": "string"}},
    "required": ["expression"],
}
OPTION_INPUT_COLOR: Mapping[str, Any] = {
    "type": "string",
    "enum": ["default", "gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"],
}
CUSTOM_EMOJI_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "url": {"type": "string"}},
    "required": ["id"],
}
DATE_VALUE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "start": {"type": "string"},
        "end": {"type": ["string", "null"]},
        "time_zone": {"type": ["string", "null"]},
    },
    "required": ["start"],
}
PAGE_LIST_PARAMS_SORT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "timestamp": {"type": "string", "enum": ["last_edited_time"]},
        "direction": {"type": "string", "enum": ["ascending", "descending"]},
    },
}
OPTION_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "id": {"type": "string"},
        "color": OPTION_INPUT_COLOR,
        "description": {"type": ["string", "null"]},
    },
}
COVER_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["external", "file_upload"]},
        "external": EXTERNAL_FILE_PARAM,
        "file_upload": RECORD_REFERENCE_PARAM,
    },
}
ICON_TEXT_BLOCK_INPUT_COLOR: Mapping[str, Any] = {
    "type": "string",
    "enum": [
        "default",
        "gray",
        "brown",
        "orange",
        "yellow",
        "green",
        "blue",
        "purple",
        "pink",
        "red",
        "default_background",
        "gray_background",
        "brown_background",
        "orange_background",
        "yellow_background",
        "green_background",
        "blue_background",
        "purple_background",
        "pink_background",
        "red_background",
    ],
}
SELECT_SETTINGS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "options": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "color": OPTION_INPUT_COLOR,
                    "description": {"type": ["string", "null"]},
                },
            },
        }
    },
}
ICON_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["emoji", "external", "file_upload", "custom_emoji", "icon"]},
        "emoji": {"type": "string"},
        "external": EXTERNAL_FILE_PARAM,
        "file_upload": RECORD_REFERENCE_PARAM,
        "custom_emoji": CUSTOM_EMOJI_PARAM,
        "icon": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "color": {
                    "type": "string",
                    "enum": [
                        "gray",
                        "lightgray",
                        "brown",
                        "yellow",
                        "orange",
                        "green",
                        "blue",
                        "purple",
                        "pink",
                        "red",
                    ],
                },
            },
            "required": ["name"],
        },
    },
}
RICH_TEXT_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["text", "mention", "equation"]},
        "text": {
            "type": "object",
            "properties": {
                "content": {"type": "string"},
                "link": {"oneOf": [EXTERNAL_FILE_PARAM, {"type": "null"}]},
            },
            "required": ["content"],
        },
        "mention": {
            "type": "object",
            "properties": {
                "type": {
                    "type": "string",
                    "enum": ["user", "date", "page", "database", "template_mention", "custom_emoji"],
                },
                "user": RECORD_REFERENCE_PARAM,
                "date": DATE_VALUE_PARAM,
                "page": RECORD_REFERENCE_PARAM,
                "database": RECORD_REFERENCE_PARAM,
                "template_mention": {
                    "type": "object",
                    "properties": {
                        "type": {
                            "type": "string",
                            "enum": ["template_mention_date", "template_mention_user"],
                        },
                        "template_mention_date": {"type": "string", "enum": ["today", "now"]},
                        "template_mention_user": {"type": "string", "enum": ["me"]},
                    },
                },
                "custom_emoji": CUSTOM_EMOJI_PARAM,
            },
        },
        "equation": EQUATION_PARAM,
        "annotations": {
            "type": "object",
            "properties": {
                "bold": {"type": "boolean"},
                "italic": {"type": "boolean"},
                "strikethrough": {"type": "boolean"},
                "underline": {"type": "boolean"},
                "code": {"type": "boolean"},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
            },
        },
    },
}
LINK_BLOCK_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "url": {"type": "string"},
        "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
    },
}
TABLE_ROW_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"cells": {"type": "array", "items": {"type": "array", "items": RICH_TEXT_INPUT}}},
    "required": ["cells"],
}
LINK_BLOCK_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "url": {"type": "string"},
        "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
    },
    "required": ["url"],
}
MEDIA_BLOCK_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "external": EXTERNAL_FILE_PARAM,
        "file_upload": RECORD_REFERENCE_PARAM,
        "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
    },
}
MEDIA_BLOCK_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["external", "file_upload"]},
        "external": EXTERNAL_FILE_PARAM,
        "file_upload": RECORD_REFERENCE_PARAM,
        "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
    },
}
TEXT_BLOCK_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
        "color": ICON_TEXT_BLOCK_INPUT_COLOR,
    },
}
HEADING_BLOCK_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
        "color": ICON_TEXT_BLOCK_INPUT_COLOR,
        "is_toggleable": {"type": "boolean"},
    },
}
ICON_TEXT_BLOCK_UPDATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
        "color": ICON_TEXT_BLOCK_INPUT_COLOR,
        "icon": ICON_INPUT,
    },
}
PROPERTY_VALUE_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
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
                "relation",
                "verification",
                "place",
            ],
        },
        "title": {"type": "array", "items": RICH_TEXT_INPUT},
        "rich_text": {"type": "array", "items": RICH_TEXT_INPUT},
        "number": {"type": ["number", "null"]},
        "select": {"oneOf": [OPTION_INPUT, {"type": "null"}]},
        "multi_select": {"type": "array", "items": OPTION_INPUT},
        "status": {"oneOf": [OPTION_INPUT, {"type": "null"}]},
        "date": {"oneOf": [DATE_VALUE_PARAM, {"type": "null"}]},
        "people": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "object": {"type": "string", "enum": ["user", "group"]},
                    "id": {"type": "string"},
                },
                "required": ["id"],
            },
        },
        "files": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["file", "external", "file_upload"]},
                    "name": {"type": "string"},
                    "external": EXTERNAL_FILE_PARAM,
                    "file": {
                        "type": "object",
                        "properties": {"url": {"type": "string"}, "expiry_time": {"type": "string"}},
                        "required": ["url"],
                    },
                    "file_upload": RECORD_REFERENCE_PARAM,
                },
            },
        },
        "checkbox": {"type": "boolean"},
        "url": {"type": ["string", "null"]},
        "email": {"type": ["string", "null"]},
        "phone_number": {"type": ["string", "null"]},
        "relation": {"type": "array", "items": RECORD_REFERENCE_PARAM},
        "verification": {
            "type": "object",
            "properties": {
                "state": {"type": "string", "enum": ["verified", "unverified"]},
                "date": DATE_VALUE_PARAM,
            },
            "required": ["state"],
        },
        "place": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {
                        "lat": {"type": "number"},
                        "lon": {"type": "number"},
                        "name": {"type": ["string", "null"]},
                        "address": {"type": ["string", "null"]},
                        "aws_place_id": {"type": ["string", "null"]},
                        "google_place_id": {"type": ["string", "null"]},
                    },
                    "required": ["lat", "lon"],
                },
                {"type": "null"},
            ]
        },
    },
}
BLOCK_INPUT: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "object": {"type": "string", "enum": ["block"]},
        "type": {
            "anyOf": [
                {
                    "type": "string",
                    "enum": [
                        "paragraph",
                        "heading_1",
                        "heading_2",
                        "heading_3",
                        "heading_4",
                        "bulleted_list_item",
                        "numbered_list_item",
                        "quote",
                        "to_do",
                        "toggle",
                        "template",
                        "synced_block",
                        "equation",
                        "code",
                        "callout",
                        "divider",
                        "breadcrumb",
                        "table_of_contents",
                        "tab",
                        "column_list",
                        "column",
                        "link_to_page",
                        "table",
                        "table_row",
                        "embed",
                        "bookmark",
                        "image",
                        "video",
                        "pdf",
                        "file",
                        "audio",
                    ],
                },
                {"type": "string"},
            ]
        },
        "paragraph": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "icon": ICON_INPUT,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "heading_1": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "is_toggleable": {"type": "boolean"},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "heading_2": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "is_toggleable": {"type": "boolean"},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "heading_3": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "is_toggleable": {"type": "boolean"},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "heading_4": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "is_toggleable": {"type": "boolean"},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "bulleted_list_item": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "numbered_list_item": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "quote": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "to_do": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "checked": {"type": "boolean"},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "toggle": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "template": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "callout": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "color": ICON_TEXT_BLOCK_INPUT_COLOR,
                "icon": ICON_INPUT,
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
            "required": ["rich_text"],
        },
        "synced_block": {
            "type": "object",
            "properties": {
                "synced_from": {
                    "oneOf": [
                        {
                            "type": "object",
                            "properties": {
                                "type": {"type": "string", "enum": ["block_id"]},
                                "block_id": {"type": "string"},
                            },
                            "required": ["block_id"],
                        },
                        {"type": "null"},
                    ]
                },
                "children": {"type": "array", "maxItems": 100, "items": {}},
            },
        },
        "equation": EQUATION_PARAM,
        "code": {
            "type": "object",
            "properties": {
                "rich_text": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "language": {"type": "string"},
                "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
            },
            "required": ["rich_text", "language"],
        },
        "divider": {"type": "object", "additionalProperties": True},
        "breadcrumb": {"type": "object", "additionalProperties": True},
        "table_of_contents": {"type": "object", "properties": {"color": ICON_TEXT_BLOCK_INPUT_COLOR}},
        "tab": {
            "type": "object",
            "properties": {"children": {"type": "array", "maxItems": 100, "items": {}}},
            "required": ["children"],
        },
        "column_list": {
            "type": "object",
            "properties": {"children": {"type": "array", "maxItems": 100, "items": {}}},
            "required": ["children"],
        },
        "column": {
            "type": "object",
            "properties": {
                "children": {"type": "array", "maxItems": 100, "items": {}},
                "width_ratio": {"type": "number", "minimum": 0, "maximum": 1},
            },
            "required": ["children"],
        },
        "link_to_page": {
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["page_id", "database_id", "comment_id"]},
                "page_id": {"type": "string"},
                "database_id": {"type": "string"},
                "comment_id": {"type": "string"},
            },
        },
        "table": {
            "type": "object",
            "properties": {
                "table_width": {"type": "integer", "minimum": 1},
                "has_column_header": {"type": "boolean"},
                "has_row_header": {"type": "boolean"},
                "children": {
                    "type": "array",
                    "maxItems": 100,
                    "items": {
                        "type": "object",
                        "properties": {
                            "object": {"type": "string", "enum": ["block"]},
                            "type": {"type": "string", "enum": ["table_row"]},
                            "table_row": TABLE_ROW_INPUT,
                        },
                        "required": ["table_row"],
                    },
                },
            },
            "required": ["table_width", "children"],
        },
        "table_row": TABLE_ROW_INPUT,
        "embed": LINK_BLOCK_INPUT,
        "bookmark": LINK_BLOCK_INPUT,
        "image": MEDIA_BLOCK_INPUT,
        "video": MEDIA_BLOCK_INPUT,
        "pdf": MEDIA_BLOCK_INPUT,
        "file": {
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["external", "file_upload"]},
                "external": EXTERNAL_FILE_PARAM,
                "file_upload": RECORD_REFERENCE_PARAM,
                "caption": {"type": "array", "maxItems": 100, "items": RICH_TEXT_INPUT},
                "name": {"type": "string"},
            },
        },
        "audio": MEDIA_BLOCK_INPUT,
    },
    "additionalProperties": True,
}
