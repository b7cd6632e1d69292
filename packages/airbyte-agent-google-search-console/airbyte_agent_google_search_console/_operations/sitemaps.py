# Generated from specs/google-search-console/connector.yaml by `connectorgen generate google-search-console`. Do not edit.
"""The operations of `sitemaps` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="sitemaps",
    action="list",
    method="GET",
    path="/sites/{siteUrl}/sitemaps",
    parameters=(Parameter("siteUrl", "path", {"type": "string"}, required=True),),
    summary="List sitemaps",
    records="$.sitemap",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

GET = Operation(
    entity="sitemaps",
    action="get",
    method="GET",
    path="/sites/{siteUrl}/sitemaps/{feedpath}",
    parameters=(
        Parameter("siteUrl", "path", {"type": "string"}, required=True),
        Parameter("feedpath", "path", {"type": "string"}, required=True),
    ),
    summary="Get a sitemap",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
