# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SORT_ORDER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"asc": {"type": "string"}, "desc": {"type": "string"}},
    "additionalProperties": False,
}
CHOICE_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"is": {"type": "string"}, "is_not": {"type": "string"}},
    "additionalProperties": False,
}
TEXT_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"is": {"type": "string"}, "is_not": {"type": "string"}, "starts_with": {"type": "string"}},
    "additionalProperties": False,
}
TIME_FILTER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "after": {"type": "integer", "format": "unix-time"},
        "before": {"type": "integer", "format": "unix-time"},
        "on": {"type": "integer", "format": "unix-time"},
    },
    "additionalProperties": False,
}
