# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

SPACE_ID_PARAMETER = Parameter(
    "space-id",
    "query",
    {"type": "array", "maxItems": 100, "items": {"type": ["integer", "string"], "pattern": "^[0-9]+$"}},
    explode=False,
)
