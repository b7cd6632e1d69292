# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `broadcast_trigger` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="broadcast_trigger",
    action="create",
    method="POST",
    path="/v1/campaigns/{campaign_id}/triggers",
    parameters=(
        Parameter("campaign_id", "path", {"type": "integer"}, required=True),
        Parameter("data", "body", {"type": "object"}),
        Parameter("recipients", "body", {"type": "object"}),
        Parameter("ids", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("emails", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter(
            "per_user_data",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "id": {"type": "string"},
                        "email": {"type": "string"},
                        "data": {"type": "object"},
                    },
                },
            },
        ),
        Parameter("data_file_url", "body", {"type": "string"}),
        Parameter("id_ignore_missing", "body", {"type": "boolean"}),
        Parameter("email_ignore_missing", "body", {"type": "boolean"}),
        Parameter("email_add_duplicates", "body", {"type": "boolean"}),
    ),
    summary="Trigger a broadcast",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
