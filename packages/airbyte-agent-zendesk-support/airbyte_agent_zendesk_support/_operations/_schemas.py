# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

FOLLOWERS_SCHEMA: Mapping[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "user_id": {"type": "string"},
            "user_email": {"type": "string", "format": "email"},
            "action": {"type": "string", "enum": ["put", "delete"]},
        },
    },
}
CUSTOM_FIELDS_SCHEMA: Mapping[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": {"type": "integer", "format": "int64"},
            "value": {"type": ["string", "number", "boolean", "array", "null"], "items": {}},
        },
        "required": ["id", "value"],
    },
}
EMAIL_CCS_SCHEMA: Mapping[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "user_id": {"type": "string"},
            "user_email": {"type": "string", "format": "email"},
            "user_name": {"type": "string"},
            "action": {"type": "string", "enum": ["put", "delete"]},
        },
    },
}
COMMENT_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "body": {"type": "string"},
        "html_body": {"type": "string"},
        "public": {"type": "boolean"},
        "author_id": {"type": "integer", "format": "int64"},
        "uploads": {"type": "array", "items": {"type": "string"}},
    },
}
