# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `locations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="locations",
    action="list",
    method="GET",
    path="/locations.json",
    summary="List locations",
    records="$.locations",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", next="next_page"),
)

GET = Operation(
    entity="locations",
    action="get",
    method="GET",
    path="/locations/{location_id}.json",
    parameters=(Parameter("location_id", "path", {"type": "integer"}, required=True),),
    summary="Get a location",
    records="$.location",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
