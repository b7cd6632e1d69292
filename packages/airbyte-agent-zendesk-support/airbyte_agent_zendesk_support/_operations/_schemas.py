# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

USER_ORGANIZATION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
}
PHOTO_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"uploaded_data": {"type": "string"}, "url": {"type": "string"}},
}
COLLABORATOR_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "email": {"type": "string", "format": "email"}},
}
IDENTITY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"type": {"type": "string"}, "value": {"type": "string"}},
    "required": ["type", "value"],
}
FOLLOWER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "user_id": {"type": "string"},
        "user_email": {"type": "string", "format": "email"},
        "action": {"type": "string", "enum": ["put", "delete"]},
    },
}
CUSTOM_FIELD_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "integer", "format": "int64"},
        "value": {"type": ["string", "number", "boolean", "array", "null"], "items": {}},
    },
    "required": ["id", "value"],
}
EMAIL_COPY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "user_id": {"type": "string"},
        "user_email": {"type": "string", "format": "email"},
        "user_name": {"type": "string"},
        "action": {"type": "string", "enum": ["put", "delete"]},
    },
}
COMMENT_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "body": {"type": "string"},
        "html_body": {"type": "string"},
        "public": {"type": "boolean"},
        "author_id": {"type": "integer", "format": "int64"},
        "uploads": {"type": "array", "items": {"type": "string"}},
    },
}
