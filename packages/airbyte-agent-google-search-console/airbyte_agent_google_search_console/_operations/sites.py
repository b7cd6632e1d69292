# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""The operations of `sites` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sites",
    action="list",
    method="GET",
    path="/sites",
    summary="List properties",
    records="$.siteEntry",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="sites",
    action="get",
    method="GET",
    path="/sites/{siteUrl}",
    parameters=(Parameter("siteUrl", "path", {"type": "string"}, required=True),),
    summary="Get a property",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
