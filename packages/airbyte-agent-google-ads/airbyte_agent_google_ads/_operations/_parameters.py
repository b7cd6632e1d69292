# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

RESPONSE_CONTENT_TYPE_PARAMETER = Parameter(
    "responseContentType", "body", {"type": "string", "enum": ["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"]}
)
