# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TASK_TAG_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"tag": {"type": "string"}},
    "required": ["tag"],
}
EXTERNAL_DATA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"gid": {"type": "string"}, "data": {"type": "string"}},
}
CUSTOM_FIELD_DATE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "date": {"type": "string", "format": "date"},
        "date_time": {"type": "string", "format": "date-time"},
    },
}
SECTION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "insert_before": {"type": "string"},
        "insert_after": {"type": "string"},
    },
    "required": ["name"],
}
TAG_PARAM_COLOR: Mapping[str, Any] = {
    "type": ["string", "null"],
    "enum": [
        "dark-pink",
        "dark-green",
        "dark-blue",
        "dark-red",
        "dark-teal",
        "dark-brown",
        "dark-orange",
        "dark-purple",
        "dark-warm-gray",
        "light-pink",
        "light-green",
        "light-blue",
        "light-red",
        "light-teal",
        "light-brown",
        "light-orange",
        "light-purple",
        "light-warm-gray",
        None,
    ],
}
PROJECT_PARAM_COLOR: Mapping[str, Any] = {
    "type": ["string", "null"],
    "enum": [
        "dark-pink",
        "dark-green",
        "dark-blue",
        "dark-red",
        "dark-teal",
        "dark-brown",
        "dark-orange",
        "dark-purple",
        "dark-warm-gray",
        "light-pink",
        "light-green",
        "light-blue",
        "light-red",
        "light-teal",
        "light-brown",
        "light-orange",
        "light-purple",
        "light-warm-gray",
        "none",
        None,
    ],
}
PROJECT_PARAM_ICON: Mapping[str, Any] = {
    "type": ["string", "null"],
    "enum": [
        "list",
        "board",
        "timeline",
        "calendar",
        "rocket",
        "people",
        "graph",
        "star",
        "bug",
        "light_bulb",
        "globe",
        "gear",
        "notebook",
        "computer",
        "check",
        "target",
        "html",
        "megaphone",
        "chat_bubbles",
        "briefcase",
        "page_layout",
        "mountain_flag",
        "puzzle",
        "presentation",
        "line_and_symbols",
        "speed_dial",
        "ribbon",
        "shoe",
        "shopping_basket",
        "map",
        "ticket",
        "coins",
        None,
    ],
}
