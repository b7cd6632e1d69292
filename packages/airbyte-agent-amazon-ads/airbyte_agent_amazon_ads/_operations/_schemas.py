# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

STATE_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"include": {"type": "array", "maxItems": 10, "items": {"type": "string"}}},
    "required": ["include"],
}
PARENT_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"include": {"type": "array", "maxItems": 100, "items": {"type": "string"}}},
    "required": ["include"],
}
ID_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"include": {"type": "array", "maxItems": 1000, "items": {"type": "string"}}},
    "required": ["include"],
}
TEXT_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "include": {"type": "array", "items": {"type": "string"}},
        "queryTermMatchType": {"type": "string", "enum": ["BROAD_MATCH", "EXACT_MATCH"]},
    },
}
