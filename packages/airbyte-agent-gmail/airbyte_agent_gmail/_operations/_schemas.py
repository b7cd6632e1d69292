# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LABEL_COLOR_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"textColor": {"type": "string"}, "backgroundColor": {"type": "string"}},
}
NEW_MESSAGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "raw": {"type": "string", "pattern": "^[A-Za-z0-9_-]+={0,2}$"},
        "threadId": {"type": "string"},
    },
    "required": ["raw"],
}
