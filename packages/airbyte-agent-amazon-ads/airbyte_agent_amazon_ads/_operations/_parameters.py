# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

CONTENT_TYPE_PARAMETER = Parameter(
    "Content-Type", "header", {"type": "string", "default": "application/vnd.spCampaign.v3+json"}
)
