# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ads_insights` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ads_insights",
    action="list",
    method="GET",
    path="/act_{account_id}/insights",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "date_start,date_stop,account_id,account_name,account_currency,campaign_id,campaign_name,adset_id,adset_name,ad_id,ad_name,objective,optimization_goal,buying_type,impressions,reach,frequency,spend,clicks,unique_clicks,ctr,unique_ctr,cpc,cpm,cpp,cost_per_unique_click,inline_link_clicks,inline_link_click_ctr,cost_per_inline_link_click,inline_post_engagement,cost_per_inline_post_engagement,actions,action_values,cost_per_action_type,conversions,conversion_values,cost_per_conversion,outbound_clicks,purchase_roas,website_purchase_roas,video_play_actions,video_p25_watched_actions,video_p50_watched_actions,video_p75_watched_actions,video_p100_watched_actions,video_thruplay_watched_actions,video_avg_time_watched_actions,quality_ranking,engagement_rate_ranking,conversion_rate_ranking",
            },
        ),
        Parameter(
            "date_preset",
            "query",
            {
                "type": "string",
                "enum": [
                    "data_maximum",
                    "last_14d",
                    "last_28d",
                    "last_30d",
                    "last_3d",
                    "last_7d",
                    "last_90d",
                    "last_month",
                    "last_quarter",
                    "last_week_mon_sun",
                    "last_week_sun_sat",
                    "last_year",
                    "maximum",
                    "this_month",
                    "this_quarter",
                    "this_week_mon_today",
                    "this_week_sun_today",
                    "this_year",
                    "today",
                    "yesterday",
                ],
            },
        ),
        Parameter(
            "time_range",
            "query",
            {
                "type": "object",
                "properties": {
                    "since": {"type": "string", "format": "date"},
                    "until": {"type": "string", "format": "date"},
                },
                "required": ["since", "until"],
            },
            style="json",
        ),
        Parameter("level", "query", {"type": "string", "enum": ["account", "ad", "adset", "campaign"]}),
        Parameter("time_increment", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="Report figures of an ad account, or of its campaigns, ad sets or ads",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
