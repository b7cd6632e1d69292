# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `suppression_groups` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="suppression_groups",
    action="list",
    method="GET",
    path="/v3/asm/groups",
    summary="List suppression groups",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="suppression_groups",
    action="get",
    method="GET",
    path="/v3/asm/groups/{group_id}",
    parameters=(Parameter("group_id", "path", {"type": "integer"}, required=True),),
    summary="Get a suppression group",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
