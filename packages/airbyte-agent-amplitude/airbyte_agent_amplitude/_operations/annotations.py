# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""The operations of `annotations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="annotations",
    action="list",
    method="GET",
    path="/2/annotations",
    summary="List annotations",
    records="$.data",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="annotations",
    action="get",
    method="GET",
    path="/3/annotations/{annotation_id}",
    parameters=(Parameter("annotation_id", "path", {"type": "integer"}, required=True),),
    summary="Get an annotation",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
