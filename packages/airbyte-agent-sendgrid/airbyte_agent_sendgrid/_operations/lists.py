# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `lists` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="lists",
    action="list",
    method="GET",
    path="/v3/marketing/lists",
    parameters=(Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 1000}),),
    summary="List contact lists",
    records="$.result",
    meta={"next": "$._metadata.next", "count": "$._metadata.count"},
    paging=Paging(strategy="next_url", next="next", page_size="page_size"),
    sibling_keys=("_metadata",),
)

GET = Operation(
    entity="lists",
    action="get",
    method="GET",
    path="/v3/marketing/lists/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a contact list",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
