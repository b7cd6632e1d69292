# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `videos` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="videos",
    action="list",
    method="GET",
    path="/act_{account_id}/advideos",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "id,title,description,length,status,published,created_time,updated_time,permalink_url,picture,icon,embeddable,content_category,post_id,post_views,views",
            },
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List videos of the video library",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
