# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CUSTOM_FIELDS_SCHEMA: Mapping[str, Any] = {
    "type": "array",
    "minItems": 1,
    "maxItems": 50,
    "items": {
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "value": {"type": ["string", "number", "integer", "boolean", "array", "object", "null"]},
        },
        "required": ["id"],
    },
}
