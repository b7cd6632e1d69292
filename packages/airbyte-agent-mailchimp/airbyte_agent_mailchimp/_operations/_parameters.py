# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

TYPE_PARAMETER = Parameter(
    "type", "query", {"type": "string", "enum": ["regular", "plaintext", "absplit", "rss", "variate"]}
)
