# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `transactional_messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="transactional_messages",
    action="list",
    method="GET",
    path="/v1/transactional",
    summary="List transactional messages",
    records="$.messages",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="transactional_messages",
    action="get",
    method="GET",
    path="/v1/transactional/{transactional_id}",
    parameters=(Parameter("transactional_id", "path", {"type": "integer"}, required=True),),
    summary="Get a transactional message",
    records="$.message",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
