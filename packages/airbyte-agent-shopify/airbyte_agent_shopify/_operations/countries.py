# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `countries` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="countries",
    action="list",
    method="GET",
    path="/countries.json",
    parameters=(Parameter("since_id", "query", {"type": "integer"}),),
    summary="List countries",
    records="$.countries",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", next="next_page"),
)

GET = Operation(
    entity="countries",
    action="get",
    method="GET",
    path="/countries/{country_id}.json",
    parameters=(Parameter("country_id", "path", {"type": "integer"}, required=True),),
    summary="Get a country",
    records="$.country",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
