# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `images` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="images",
    action="list",
    method="GET",
    path="/act_{account_id}/adimages",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "id,account_id,hash,name,status,url,url_128,permalink_url,width,height,original_width,original_height,creatives,is_associated_creatives_in_adgroups,created_time,updated_time",
            },
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List images of the image library",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
