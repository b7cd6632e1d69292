# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/v1/messages",
    parameters=(
        Parameter("start", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),
        Parameter(
            "type",
            "query",
            {
                "type": "string",
                "enum": [
                    "email",
                    "webhook",
                    "twilio",
                    "whatsapp",
                    "slack",
                    "push",
                    "in_app",
                    "live_notification",
                ],
            },
        ),
        Parameter(
            "metric",
            "query",
            {
                "type": "string",
                "enum": [
                    "attempted",
                    "sent",
                    "delivered",
                    "opened",
                    "clicked",
                    "converted",
                    "bounced",
                    "spammed",
                    "unsubscribed",
                    "dropped",
                    "failed",
                    "undeliverable",
                ],
            },
        ),
        Parameter("campaign_id", "query", {"type": "integer"}),
        Parameter("newsletter_id", "query", {"type": "integer"}),
    ),
    summary="List deliveries",
    records="$.messages",
    meta={"next": "$.next"},
    paging=Paging(strategy="cursor", param="start", next="next", page_size="limit"),
)

GET = Operation(
    entity="messages",
    action="get",
    method="GET",
    path="/v1/messages/{message_id}",
    parameters=(Parameter("message_id", "path", {"type": "string"}, required=True),),
    summary="Get a delivery",
    records="$.message",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
