# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

LABEL_LIST_VISIBILITY_PARAMETER = Parameter(
    "labelListVisibility", "body", {"type": "string", "enum": ["labelShow", "labelShowIfUnread", "labelHide"]}
)
