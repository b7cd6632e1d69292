# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ad_creatives` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ad_creatives",
    action="list",
    method="GET",
    path="/act_{account_id}/adcreatives",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "id,account_id,name,status,title,body,applink_treatment,authorization_category,call_to_action_type,effective_instagram_media_id,effective_object_story_id,image_hash,image_url,instagram_permalink_url,instagram_user_id,link_deep_link_url,link_url,object_id,object_story_id,object_story_spec,object_type,object_url,product_set_id,template_url,thumbnail_url,url_tags,video_id",
            },
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List creatives",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
