# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `suppression_group_members` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="suppression_group_members",
    action="list",
    method="GET",
    path="/v3/asm/suppressions",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("offset", "query", {"type": "integer", "minimum": 0}),
    ),
    summary="List members of suppression groups",
    records="$",
    paging=Paging(strategy="offset", param="offset", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
