# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import FIELD_UPDATE_PARAM

EXPAND_PARAMETER = Parameter(
    "expand",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
PROPERTIES_PARAMETER = Parameter(
    "properties",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
UPDATE_PARAMETER = Parameter(
    "update",
    "body",
    {"type": "object", "additionalProperties": {"type": "array", "items": FIELD_UPDATE_PARAM}},
)
CREATE_PROPERTIES_PARAMETER = Parameter(
    "properties",
    "body",
    {"type": "array", "items": {"type": "object", "properties": {"key": {"type": "string"}, "value": {}}}},
)
