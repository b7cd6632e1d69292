# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""The operations of `catalogs_feeds` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="catalogs_feeds",
    action="list",
    method="GET",
    path="/catalogs/feeds",
    parameters=(
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("bookmark", "query", {"type": "string"}),
    ),
    summary="List the feeds of catalogs",
    records="$.items",
    meta={"bookmark": "$.bookmark"},
    paging=Paging(strategy="cursor", param="bookmark", next="bookmark", page_size="page_size"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
