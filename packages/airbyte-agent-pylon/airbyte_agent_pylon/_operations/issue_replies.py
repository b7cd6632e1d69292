# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `issue_replies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="issue_replies",
    action="create",
    method="POST",
    path="/issues/{id}/reply",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("body_html", "body", {"type": "string"}, required=True),
        Parameter("message_id", "body", {"type": "string"}, required=True),
        Parameter("user_id", "body", {"type": "string"}),
        Parameter("contact_id", "body", {"type": "string"}),
        Parameter("attachment_urls", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter(
            "email_info",
            "body",
            {
                "type": "object",
                "properties": {
                    "to_emails": {"type": "array", "items": {"type": "string"}},
                    "cc_emails": {"type": "array", "items": {"type": "string"}},
                    "bcc_emails": {"type": "array", "items": {"type": "string"}},
                },
            },
        ),
    ),
    summary="Reply to a customer",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
