# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `segments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="segments",
    action="list",
    method="GET",
    path="/segments",
    parameters=(
        Parameter("include_count", "query", {"type": "boolean"}),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="List segments",
    records="$.segments",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="segments",
    action="get",
    method="GET",
    path="/segments/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a segment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
