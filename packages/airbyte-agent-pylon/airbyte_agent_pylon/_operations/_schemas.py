# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EXTERNAL_ID_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"external_id": {"type": "string"}, "label": {"type": "string"}},
}
CUSTOM_FIELD_VALUE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "slug": {"type": "string"},
        "value": {"type": "string"},
        "values": {"type": "array", "items": {"type": "string"}},
    },
}
CHANNEL_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "channel_id": {"type": "string"},
        "source": {"type": "string"},
        "is_primary": {"type": "boolean"},
        "mirror_to": {
            "oneOf": [
                {
                    "type": "object",
                    "properties": {"channel_id": {"type": "string"}, "source": {"type": "string"}},
                },
                {"type": "null"},
            ]
        },
    },
}
