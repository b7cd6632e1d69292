# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `addresses` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="addresses",
    action="list",
    method="GET",
    path="/addresses",
    summary="List addresses of the business",
    records="$.addresses",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

GET = Operation(
    entity="addresses",
    action="get",
    method="GET",
    path="/addresses/{address_id}",
    parameters=(Parameter("address_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an address",
    records="$.address",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
