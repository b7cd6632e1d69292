# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

DATE_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "start": {"type": "string"},
        "end": {"type": ["string", "null"]},
        "time_zone": {"type": ["string", "null"]},
    },
    "required": ["start"],
}
SORT_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "timestamp": {"type": "string", "enum": ["last_edited_time"]},
        "direction": {"type": "string", "enum": ["ascending", "descending"]},
    },
}
SELECT_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "id": {"type": "string"},
        "color": {
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
            ],
        },
        "description": {"type": ["string", "null"]},
    },
}
PROPERTIES_SELECT_SCHEMA: Mapping[str, Any] = {"oneOf": [SELECT_SCHEMA, {"type": "null"}]}
COLOR_SCHEMA: Mapping[str, Any] = {
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
COVER_SCHEMA: Mapping[str, Any] = {
    "oneOf": [
        {
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["external", "file_upload"]},
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
            },
        },
        {"type": "null"},
    ]
}
UPDATE_PROPERTIES_SELECT_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "options": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "color": {
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
                        ],
                    },
                    "description": {"type": ["string", "null"]},
                },
            },
        }
    },
}
ICON_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["emoji", "external", "file_upload", "custom_emoji", "icon"]},
        "emoji": {"type": "string"},
        "external": {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
        "file_upload": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "custom_emoji": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "url": {"type": "string"}},
            "required": ["id"],
        },
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
CREATE_ICON_SCHEMA: Mapping[str, Any] = {"oneOf": [ICON_SCHEMA, {"type": "null"}]}
TITLE_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["text", "mention", "equation"]},
        "text": {
            "type": "object",
            "properties": {
                "content": {"type": "string"},
                "link": {
                    "oneOf": [
                        {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
                        {"type": "null"},
                    ]
                },
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
                "user": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
                "date": DATE_SCHEMA,
                "page": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
                "database": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
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
                "custom_emoji": {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string"},
                        "name": {"type": "string"},
                        "url": {"type": "string"},
                    },
                    "required": ["id"],
                },
            },
        },
        "equation": {
            "type": "object",
            "properties": {"expression": {"type": "string"}},
            "required": ["expression"],
        },
        "annotations": {
            "type": "object",
            "properties": {
                "bold": {"type": "boolean"},
                "italic": {"type": "boolean"},
                "strikethrough": {"type": "boolean"},
                "underline": {"type": "boolean"},
                "code": {"type": "boolean"},
                "color": COLOR_SCHEMA,
            },
        },
    },
}
PROPERTIES_TITLE_SCHEMA: Mapping[str, Any] = {"type": "array", "items": TITLE_SCHEMA}
UPDATE_TITLE_SCHEMA: Mapping[str, Any] = {"type": "array", "maxItems": 100, "items": TITLE_SCHEMA}
BOOKMARK_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"url": {"type": "string"}, "caption": UPDATE_TITLE_SCHEMA},
}
TABLE_ROW_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"cells": {"type": "array", "items": PROPERTIES_TITLE_SCHEMA}},
    "required": ["cells"],
}
EMBED_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"url": {"type": "string"}, "caption": UPDATE_TITLE_SCHEMA},
    "required": ["url"],
}
IMAGE_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "external": {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
        "file_upload": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "caption": UPDATE_TITLE_SCHEMA,
    },
}
CHILDREN_IMAGE_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "enum": ["external", "file_upload"]},
        "external": {"type": "object", "properties": {"url": {"type": "string"}}, "required": ["url"]},
        "file_upload": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
        "caption": UPDATE_TITLE_SCHEMA,
    },
}
BULLETED_LIST_ITEM_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"rich_text": UPDATE_TITLE_SCHEMA, "color": COLOR_SCHEMA},
}
HEADING_1_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": UPDATE_TITLE_SCHEMA,
        "color": COLOR_SCHEMA,
        "is_toggleable": {"type": "boolean"},
    },
}
CHILDREN_BULLETED_LIST_ITEM_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": UPDATE_TITLE_SCHEMA,
        "color": COLOR_SCHEMA,
        "children": {"type": "array", "maxItems": 100, "items": {}},
    },
    "required": ["rich_text"],
}
CHILDREN_HEADING_1_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": UPDATE_TITLE_SCHEMA,
        "color": COLOR_SCHEMA,
        "is_toggleable": {"type": "boolean"},
        "children": {"type": "array", "maxItems": 100, "items": {}},
    },
    "required": ["rich_text"],
}
PARAGRAPH_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {"rich_text": UPDATE_TITLE_SCHEMA, "color": COLOR_SCHEMA, "icon": ICON_SCHEMA},
}
CHILDREN_PARAGRAPH_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "rich_text": UPDATE_TITLE_SCHEMA,
        "color": COLOR_SCHEMA,
        "icon": ICON_SCHEMA,
        "children": {"type": "array", "maxItems": 100, "items": {}},
    },
    "required": ["rich_text"],
}
PROPERTIES_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": {
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
            "title": PROPERTIES_TITLE_SCHEMA,
            "rich_text": PROPERTIES_TITLE_SCHEMA,
            "number": {"type": ["number", "null"]},
            "select": PROPERTIES_SELECT_SCHEMA,
            "multi_select": {"type": "array", "items": SELECT_SCHEMA},
            "status": PROPERTIES_SELECT_SCHEMA,
            "date": {"oneOf": [DATE_SCHEMA, {"type": "null"}]},
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
                        "external": {
                            "type": "object",
                            "properties": {"url": {"type": "string"}},
                            "required": ["url"],
                        },
                        "file": {
                            "type": "object",
                            "properties": {"url": {"type": "string"}, "expiry_time": {"type": "string"}},
                            "required": ["url"],
                        },
                        "file_upload": {
                            "type": "object",
                            "properties": {"id": {"type": "string"}},
                            "required": ["id"],
                        },
                    },
                },
            },
            "checkbox": {"type": "boolean"},
            "url": {"type": ["string", "null"]},
            "email": {"type": ["string", "null"]},
            "phone_number": {"type": ["string", "null"]},
            "relation": {
                "type": "array",
                "items": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]},
            },
            "verification": {
                "type": "object",
                "properties": {
                    "state": {"type": "string", "enum": ["verified", "unverified"]},
                    "date": DATE_SCHEMA,
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
    },
}
CHILDREN_SCHEMA: Mapping[str, Any] = {
    "type": "array",
    "maxItems": 100,
    "items": {
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
            "paragraph": CHILDREN_PARAGRAPH_SCHEMA,
            "heading_1": CHILDREN_HEADING_1_SCHEMA,
            "heading_2": CHILDREN_HEADING_1_SCHEMA,
            "heading_3": CHILDREN_HEADING_1_SCHEMA,
            "heading_4": CHILDREN_HEADING_1_SCHEMA,
            "bulleted_list_item": CHILDREN_BULLETED_LIST_ITEM_SCHEMA,
            "numbered_list_item": CHILDREN_BULLETED_LIST_ITEM_SCHEMA,
            "quote": CHILDREN_BULLETED_LIST_ITEM_SCHEMA,
            "to_do": {
                "type": "object",
                "properties": {
                    "rich_text": UPDATE_TITLE_SCHEMA,
                    "color": COLOR_SCHEMA,
                    "checked": {"type": "boolean"},
                    "children": {"type": "array", "maxItems": 100, "items": {}},
                },
                "required": ["rich_text"],
            },
            "toggle": CHILDREN_BULLETED_LIST_ITEM_SCHEMA,
            "template": {
                "type": "object",
                "properties": {
                    "rich_text": UPDATE_TITLE_SCHEMA,
                    "children": {"type": "array", "maxItems": 100, "items": {}},
                },
                "required": ["rich_text"],
            },
            "callout": CHILDREN_PARAGRAPH_SCHEMA,
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
            "equation": {
                "type": "object",
                "properties": {"expression": {"type": "string"}},
                "required": ["expression"],
            },
            "code": {
                "type": "object",
                "properties": {
                    "rich_text": UPDATE_TITLE_SCHEMA,
                    "language": {"type": "string"},
                    "caption": UPDATE_TITLE_SCHEMA,
                },
                "required": ["rich_text", "language"],
            },
            "divider": {"type": "object", "additionalProperties": True},
            "breadcrumb": {"type": "object", "additionalProperties": True},
            "table_of_contents": {"type": "object", "properties": {"color": COLOR_SCHEMA}},
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
                                "table_row": TABLE_ROW_SCHEMA,
                            },
                            "required": ["table_row"],
                        },
                    },
                },
                "required": ["table_width", "children"],
            },
            "table_row": TABLE_ROW_SCHEMA,
            "embed": EMBED_SCHEMA,
            "bookmark": EMBED_SCHEMA,
            "image": CHILDREN_IMAGE_SCHEMA,
            "video": CHILDREN_IMAGE_SCHEMA,
            "pdf": CHILDREN_IMAGE_SCHEMA,
            "file": {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "enum": ["external", "file_upload"]},
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
            "audio": CHILDREN_IMAGE_SCHEMA,
        },
        "additionalProperties": True,
    },
}
