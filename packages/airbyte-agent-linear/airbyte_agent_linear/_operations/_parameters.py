# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

SLA_TYPE_PARAMETER = Parameter(
    "slaType", "variable", {"type": ["string", "null"], "enum": ["all", "onlyBusinessDays", None]}
)
START_DATE_RESOLUTION_PARAMETER = Parameter(
    "startDateResolution",
    "variable",
    {"type": ["string", "null"], "enum": ["halfYear", "month", "quarter", "year", None]},
)
TARGET_DATE_RESOLUTION_PARAMETER = Parameter(
    "targetDateResolution",
    "variable",
    {"type": ["string", "null"], "enum": ["halfYear", "month", "quarter", "year", None]},
)
