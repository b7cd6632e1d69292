# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

START_TIME_PARAMETER = Parameter(
    "start_time", "query", {"type": "integer", "format": "int64", "minimum": 0}, required=True
)
