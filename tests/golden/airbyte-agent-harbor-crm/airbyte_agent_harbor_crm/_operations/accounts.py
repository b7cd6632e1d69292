# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""The operations of `accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="accounts",
    action="list",
    method="GET",
    path="/accounts",
    summary="List accounts",
    records="$.records",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

CREATE = Operation(
    entity="accounts",
    action="create",
    method="POST",
    path="/accounts",
    parameters=(Parameter("Name", "body", {"type": "string", "maxLength": 80}, required=True),),
    summary="Open an account, with any field it has",
    body="json",
    open_body=True,
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
