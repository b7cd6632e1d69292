# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""The operations of `organizations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="organizations",
    action="list",
    method="GET",
    path="/me/organizations",
    summary="List organizations that the user is a member of",
    records="$.organizations[*].organization",
    meta={"next_link": "$.paging.next_link", "request_id": "$.request_id"},
    paging=Paging(strategy="next_url", next="next_link"),
)

GET = Operation(
    entity="organizations",
    action="get",
    method="GET",
    path="/organizations/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an organization",
    records="$.organizations[0].organization",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
