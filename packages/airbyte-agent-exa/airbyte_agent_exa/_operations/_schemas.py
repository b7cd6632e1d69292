# Generated from specs/exa/connector.yaml by `connectorgen generate exa`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

HIGHLIGHTS_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"maxCharacters": {"type": "integer", "minimum": 1}, "query": {"type": "string"}},
}
SUMMARY_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"query": {"type": "string"}, "schema": {"type": "object", "additionalProperties": True}},
}
EXTRAS_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "links": {"type": "integer", "minimum": 0},
        "imageLinks": {"type": "integer", "minimum": 0},
    },
}
TEXT_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "maxCharacters": {"type": "integer", "minimum": 1},
        "includeHtmlTags": {"type": "boolean"},
        "verbosity": {"type": "string", "enum": ["compact", "standard", "full"]},
        "includeSections": {
            "type": "array",
            "items": {
                "type": "string",
                "enum": ["header", "navigation", "banner", "body", "sidebar", "footer", "metadata"],
            },
        },
        "excludeSections": {
            "type": "array",
            "items": {
                "type": "string",
                "enum": ["header", "navigation", "banner", "body", "sidebar", "footer", "metadata"],
            },
        },
    },
}
CONTENTS_OPTIONS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "text": {"oneOf": [{"type": "boolean"}, TEXT_OPTIONS_PARAM]},
        "highlights": {"oneOf": [{"type": "boolean"}, HIGHLIGHTS_OPTIONS_PARAM]},
        "summary": SUMMARY_OPTIONS_PARAM,
        "livecrawlTimeout": {"type": "integer", "minimum": 1},
        "maxAgeHours": {"type": "integer", "minimum": -1},
        "subpages": {"type": "integer", "minimum": 0},
        "subpageTarget": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "extras": EXTRAS_OPTIONS_PARAM,
    },
}
