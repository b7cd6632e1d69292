# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `ticket_forms` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ticket_forms",
    action="list",
    method="GET",
    path="/ticket_forms.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("active", "query", {"type": "boolean"}),
        Parameter("end_user_visible", "query", {"type": "boolean"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List forms for tickets",
    records="$.ticket_forms",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)

GET = Operation(
    entity="ticket_forms",
    action="get",
    method="GET",
    path="/ticket_forms/{ticket_form_id}.json",
    parameters=(Parameter("ticket_form_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a form for tickets",
    records="$.ticket_form",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
