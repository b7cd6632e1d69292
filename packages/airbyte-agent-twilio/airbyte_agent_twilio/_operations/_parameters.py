# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

ACCOUNT_SID_PARAMETER = Parameter(
    "AccountSid", "path", {"type": "string", "pattern": "^AC[0-9a-fA-F]{32}$"}, required_by_api=True
)
