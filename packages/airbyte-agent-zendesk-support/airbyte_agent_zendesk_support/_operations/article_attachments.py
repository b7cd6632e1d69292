# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `article_attachments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Download, Operation, Paging, Parameter

LIST = Operation(
    entity="article_attachments",
    action="list",
    method="GET",
    path="/help_center/articles/{article_id}/attachments.json",
    parameters=(
        Parameter("article_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List an article's attachments",
    records="$.article_attachments",
    meta={
        "has_more": "$.meta.has_more",
        "after_cursor": "$.meta.after_cursor",
        "count": "$.count",
        "next_page": "$.next_page",
        "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor",
        param="page[after]",
        next="after_cursor",
        has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page",
                param="page",
                next="next_page",
                page_size="per_page",
                max_records=10000,
                beyond="leave out page to page by cursor instead",
                when=("page",),
            ),
        ),
    ),
    param_sources={"article_id": ("articles", "id")},
)

GET = Operation(
    entity="article_attachments",
    action="get",
    method="GET",
    path="/help_center/articles/{article_id}/attachments/{attachment_id}",
    parameters=(
        Parameter("article_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),
    ),
    summary="Get the metadata of an article's attachment",
    records="$.article_attachment",
)

DOWNLOAD = Operation(
    entity="article_attachments",
    action="download",
    method="GET",
    path="/help_center/articles/{article_id}/attachments/{attachment_id}",
    parameters=(
        Parameter("article_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("attachment_id", "path", {"type": "integer", "format": "int64"}, required=True),
    ),
    summary="Download an article's attachment",
    download=Download(file_url="article_attachment.content_url"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "download": DOWNLOAD}
