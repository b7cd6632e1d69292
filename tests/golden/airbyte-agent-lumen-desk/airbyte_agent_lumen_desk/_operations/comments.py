# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""The operations of `comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="comments",
    action="list",
    method="GET",
    path="/tickets/{ticket_id}/comments",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer"}, required=True),
        Parameter("sort", "query", {"type": "string", "enum": ["created_at", "-created_at"]}),
    ),
    summary="What was said about a ticket",
    records="$.comments",
    meta={"next_url": "$.links.next"},
    paging=Paging(strategy="next_url", next="next_url"),
    transform={"short": "{{ record.body[:80] }}", "account": "{{ config.subdomain }}"},
    filter="{{ record.via != 'rule' }}",
    param_sources={"ticket_id": ("tickets", "id")},
    sibling_keys=("links",),
)

CREATE = Operation(
    entity="comments",
    action="create",
    method="POST",
    path="/tickets/{ticket_id}/comments",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer"}, required=True),
        Parameter("body", "body", {"type": "string"}, required=True),
        Parameter("public", "body", {"type": "boolean"}),
    ),
    summary="Say several things at once",
    body="json",
    array_body=True,
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
