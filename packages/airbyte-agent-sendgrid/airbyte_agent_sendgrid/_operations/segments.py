# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `segments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="segments",
    action="list",
    method="GET",
    path="/v3/marketing/segments/2.0",
    summary="List segments",
    records="$.results",
    paging=Paging(strategy="none"),
    sibling_keys=("_metadata",),
)

GET = Operation(
    entity="segments",
    action="get",
    method="GET",
    path="/v3/marketing/segments/2.0/{segment_id}",
    parameters=(Parameter("segment_id", "path", {"type": "string"}, required=True),),
    summary="Get a segment",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
