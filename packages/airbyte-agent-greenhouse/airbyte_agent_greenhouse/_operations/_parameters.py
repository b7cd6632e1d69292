# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

IDS_PARAMETER = Parameter(
    "ids",
    "query",
    {"type": "array", "maxItems": 50, "items": {"type": "integer"}},
    style="form",
    explode=False,
)
