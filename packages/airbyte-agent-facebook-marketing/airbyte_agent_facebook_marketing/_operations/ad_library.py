# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ad_library` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ad_library",
    action="list",
    method="GET",
    path="/ads_archive",
    parameters=(
        Parameter(
            "ad_reached_countries",
            "query",
            {"type": "array", "items": {"type": "string"}},
            required=True,
            style="json",
        ),
        Parameter("search_terms", "query", {"type": "string"}),
        Parameter(
            "search_page_ids",
            "query",
            {"type": "array", "maxItems": 10, "items": {"type": "string"}},
            style="json",
        ),
        Parameter("ad_type", "query", {"type": "string"}),
        Parameter("ad_active_status", "query", {"type": "string", "enum": ["ACTIVE", "ALL", "INACTIVE"]}),
        Parameter("ad_delivery_date_min", "query", {"type": "string", "format": "date"}),
        Parameter("ad_delivery_date_max", "query", {"type": "string", "format": "date"}),
        Parameter("bylines", "query", {"type": "array", "items": {"type": "string"}}, style="json"),
        Parameter("languages", "query", {"type": "array", "items": {"type": "string"}}, style="json"),
        Parameter("media_type", "query", {"type": "string"}),
        Parameter(
            "publisher_platforms", "query", {"type": "array", "items": {"type": "string"}}, style="json"
        ),
        Parameter(
            "search_type", "query", {"type": "string", "enum": ["KEYWORD_EXACT_PHRASE", "KEYWORD_UNORDERED"]}
        ),
        Parameter("unmask_removed_content", "query", {"type": "boolean"}),
        Parameter(
            "fields",
            "query",
            {
                "type": "string",
                "default": "id,page_id,page_name,ad_creation_time,ad_delivery_start_time,ad_delivery_stop_time,ad_snapshot_url,ad_creative_bodies,ad_creative_link_titles,ad_creative_link_captions,ad_creative_link_descriptions,languages,publisher_platforms,bylines,currency,spend,impressions,estimated_audience_size,demographic_distribution,delivery_by_region,age_country_gender_reach_breakdown,beneficiary_payers,eu_total_reach,target_ages,target_gender,target_locations",
            },
        ),
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="Search the Ad Library, which has ads of all advertisers",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
