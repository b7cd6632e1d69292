# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

LIMIT_PARAMETER = Parameter(
    "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, required_by_api=True
)
