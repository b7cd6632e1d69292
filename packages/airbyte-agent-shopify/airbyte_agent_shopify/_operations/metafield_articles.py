# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""The operations of `metafield_articles` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="metafield_articles",
    action="list",
    method="GET",
    path="/blogs/{blog_id}/articles/{article_id}/metafields.json",
    parameters=(
        Parameter("blog_id", "path", {"type": "integer"}, required=True),
        Parameter("article_id", "path", {"type": "integer"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("page_info", "query", {"type": "string"}),
    ),
    summary="List the metafields of an article",
    records="$.metafields",
    meta={"next_page": "@link.next"},
    paging=Paging(strategy="link_header", param="page_info", next="next_page", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
