# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

ENTITY_STATUSES_PARAMETER = Parameter(
    "entity_statuses",
    "query",
    {
        "type": "array",
        "items": {"type": "string", "enum": ["ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT"]},
    },
)
