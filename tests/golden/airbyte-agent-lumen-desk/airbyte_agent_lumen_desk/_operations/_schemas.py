# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TICKET_CREATE_PARAMS_COMMENT: Mapping[str, Any] = {
    "type": "object",
    "properties": {"body": {"type": "string"}, "public": {"type": "boolean", "default": True}},
    "required": ["body"],
}
CUSTOM_FIELD_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "integer"},
        "value": {"type": ["string", "number", "integer", "boolean", "array", "object", "null"]},
    },
    "required": ["id"],
}
