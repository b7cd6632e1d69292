# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

EVENTS_PARAMETER = Parameter(
    "events", "body", {"type": "array", "minItems": 1, "items": {"type": "string"}}, required=True
)
