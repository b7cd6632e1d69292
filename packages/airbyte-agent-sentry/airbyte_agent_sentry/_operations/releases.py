# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of `releases` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="releases",
    action="list",
    method="GET",
    path="/organizations/{organization_slug}/releases/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("query", "query", {"type": "string"}),
        Parameter("cursor", "query", {"type": "string", "minLength": 1}),
    ),
    summary="List releases",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)

GET = Operation(
    entity="releases",
    action="get",
    method="GET",
    path="/organizations/{organization_slug}/releases/{version}/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("version", "path", {"type": "string"}, required=True),
    ),
    summary="Get a release",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
