# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

EXPAND_PARAMETER = Parameter(
    "expand", "body", {"type": "array", "items": {"type": "string", "enum": ["location", "openings"]}}
)
