# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""The operations of `catalog_types` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="catalog_types",
    action="list",
    method="GET",
    path="/v2/catalog_types",
    summary="List catalog types",
    records="$.catalog_types",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="catalog_types",
    action="get",
    method="GET",
    path="/v2/catalog_types/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a catalog type",
    records="$.catalog_type",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
