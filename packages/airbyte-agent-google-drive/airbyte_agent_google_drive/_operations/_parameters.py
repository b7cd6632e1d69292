# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

SPACES_PARAMETER = Parameter(
    "spaces",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
