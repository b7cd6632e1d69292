# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

CUSTOM_ATTRIBUTES_PARAMETER = Parameter(
    "custom_attributes",
    "body",
    {"type": ["object", "null"], "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
)
UPDATE_CUSTOM_ATTRIBUTES_PARAMETER = Parameter(
    "custom_attributes",
    "body",
    {"type": "object", "additionalProperties": {"type": ["string", "number", "boolean", "null"]}},
)
