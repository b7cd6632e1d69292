# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

BINDING_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"type": {"type": "string"}, "value": {"type": ["string", "null"]}},
    "required": ["type", "value"],
}
SESSION_PARAMETERS_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "timezone": {"type": "string"},
        "query_tag": {"type": "string"},
        "binary_output_format": {"type": "string"},
        "date_output_format": {"type": "string"},
        "time_output_format": {"type": "string"},
        "timestamp_output_format": {"type": "string"},
        "timestamp_ltz_output_format": {"type": "string"},
        "timestamp_ntz_output_format": {"type": "string"},
        "timestamp_tz_output_format": {"type": "string"},
        "multi_statement_count": {"type": "integer"},
    },
    "additionalProperties": True,
}
