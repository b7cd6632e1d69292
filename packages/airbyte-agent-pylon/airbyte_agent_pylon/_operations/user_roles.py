# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `user_roles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="user_roles",
    action="list",
    method="GET",
    path="/user-roles",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List roles of users",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
