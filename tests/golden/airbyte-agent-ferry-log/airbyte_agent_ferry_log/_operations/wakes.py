# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""The operations of `wakes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

SEARCH = Operation(
    entity="wakes",
    action="search",
    method="POST",
    path="/wakes/search",
    parameters=(
        Parameter("ship", "body", {"type": "string"}, required=True),
        Parameter("from", "body", {"type": "string"}),
        Parameter("size", "body", {"type": "integer"}),
    ),
    summary="Wakes, by a cursor in the body at a place of its own",
    body="json",
    records="$.data[*].wake",
    meta={"total": "$.total"},
    paging=Paging(
        strategy="cursor", param="from", next="$.paging.next.from", has_more="$.paging.more", page_size="size"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"search": SEARCH}
