# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""The operations of `archive_reasons` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="archive_reasons",
    action="list",
    method="POST",
    path="/archiveReason.list",
    parameters=(
        Parameter("cursor", "body", {"type": "string"}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("includeArchived", "body", {"type": "boolean"}),
    ),
    summary="List archive reasons",
    body="json",
    records="$.results",
    meta={"has_more": "$.moreDataAvailable", "next_cursor": "$.nextCursor", "sync_token": "$.syncToken"},
    paging=Paging(
        strategy="cursor", param="cursor", next="next_cursor", has_more="has_more", page_size="limit"
    ),
    sibling_keys=("success", "moreDataAvailable", "nextCursor", "syncToken"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
