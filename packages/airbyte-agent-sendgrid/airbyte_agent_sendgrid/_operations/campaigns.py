# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/v3/marketing/campaigns",
    parameters=(Parameter("page_size", "query", {"type": "integer", "minimum": 1}),),
    summary="List campaigns",
    records="$.result",
    meta={"next": "$._metadata.next", "count": "$._metadata.count"},
    paging=Paging(strategy="next_url", next="next", page_size="page_size"),
    sibling_keys=("_metadata",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
