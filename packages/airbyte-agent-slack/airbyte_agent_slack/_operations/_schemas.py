# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BLOCK_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"type": {"type": "string"}, "block_id": {"type": "string"}},
    "required": ["type"],
    "additionalProperties": True,
}
ATTACHMENT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "fallback": {"type": "string"},
        "color": {"type": "string"},
        "pretext": {"type": "string"},
        "author_name": {"type": "string"},
        "author_link": {"type": "string"},
        "author_icon": {"type": "string"},
        "title": {"type": "string"},
        "title_link": {"type": "string"},
        "text": {"type": "string"},
        "fields": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "title": {"type": "string"},
                    "value": {"type": "string"},
                    "short": {"type": "boolean"},
                },
            },
        },
        "image_url": {"type": "string"},
        "image_width": {"type": "integer"},
        "image_height": {"type": "integer"},
        "image_bytes": {"type": "integer"},
        "thumb_url": {"type": "string"},
        "footer": {"type": "string"},
        "footer_icon": {"type": "string"},
        "ts": {"type": ["string", "integer"]},
        "from_url": {"type": "string"},
        "service_name": {"type": "string"},
        "blocks": {"type": "array", "items": BLOCK_PARAM},
    },
    "additionalProperties": True,
}
