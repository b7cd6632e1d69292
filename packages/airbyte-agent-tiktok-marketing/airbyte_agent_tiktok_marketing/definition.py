# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""The connector's definition as a table, without its operations."""

from __future__ import annotations

from airbyte_agent_sdk.definition import (
    AnswerRule,
    ContextStoreEntity,
    CredentialText,
    Definition,
    ErrorCheck,
    Relationship,
    RetryConfig,
    Scheme,
    Scope,
    Server,
)

__all__ = ["DEFINITION"]

DEFINITION = Definition(
    slug="tiktok-marketing",
    name="TikTok Marketing",
    definition_id="4bfac00d-ce15-44ff-95b9-9e3c3e8fbd35",
    version="1.0.0",
    server=Server(url="https://business-api.tiktok.com/open_api/v1.3"),
    schemes=(
        Scheme(
            name="accessToken",
            kind="api_key",
            mapping={"api_key": "${access_token}"},
            required=("access_token",),
            properties={"access_token": None},
            key="Access-Token",
            title="Access token",
            description="Authenticate with an access token, which is for the ad accounts whose owners have allowed the app.",
            texts={
                "access_token": CredentialText(
                    title="Access token",
                    description="Access token that the app has received for its ad accounts",
                    examples=("0000000000000000000000000000000000000000",),
                    where="https://business-api.tiktok.com/portal, My Apps, the app; its authorization URL leads to an `auth_code`, which is exchanged for the token",
                )
            },
        ),
    ),
    entities={
        "advertisers": {"list": ()},
        "campaigns": {"list": ()},
        "ad_groups": {"list": ()},
        "ads": {"list": ()},
        "audiences": {"list": ()},
        "creative_assets_images": {"list": ()},
        "creative_assets_videos": {"list": ()},
        "spark_ads": {"list": ()},
        "catalogs": {"list": ("bc_id",)},
        "advertisers_reports_daily": {"list": ("start_date", "end_date")},
        "campaigns_reports_daily": {"list": ("start_date", "end_date")},
        "ad_groups_reports_daily": {"list": ("start_date", "end_date")},
        "ads_reports_daily": {"list": ("start_date", "end_date")},
        "ads_reports_hourly": {"list": ("start_date", "end_date")},
        "ads_reports_lifetime": {"list": ("start_date", "end_date")},
    },
    security=(("accessToken",),),
    check=("advertisers", "list"),
    package="airbyte_agent_tiktok_marketing",
    settings={"advertiser_id": None},
    retry=RetryConfig(
        rules=(
            AnswerRule(means="rate_limit", body={"$.code": (40100, 40132, 61000)}),
            AnswerRule(means="retry", body={"$.code": (40200, 40201, 40202, 40700, 50000, 50002, 51010)}),
            AnswerRule(means="authentication", body={"$.code": (40102, 40104, 40105, 40106)}),
            AnswerRule(
                means="permission", body={"$.code": (40001, 40003, 40113, 40117, 40118, 40125, 40130, 40301)}
            ),
            AnswerRule(means="not_found", body={"$.code": (40007, 40300, 40302)}),
        )
    ),
    error_check=ErrorCheck(field="code", message_field="message", ok_value=0),
    scoping=(
        Scope(param="advertiser_id", config_key="advertiser_id"),
        Scope(param="advertiser_ids", config_key="advertiser_id"),
    ),
    relationships=(
        Relationship(
            source="campaigns", target="advertisers", foreign_key="advertiser_id", target_key="advertiser_id"
        ),
        Relationship(
            source="ad_groups", target="advertisers", foreign_key="advertiser_id", target_key="advertiser_id"
        ),
        Relationship(
            source="ad_groups", target="campaigns", foreign_key="campaign_id", target_key="campaign_id"
        ),
        Relationship(
            source="ads", target="advertisers", foreign_key="advertiser_id", target_key="advertiser_id"
        ),
        Relationship(source="ads", target="campaigns", foreign_key="campaign_id", target_key="campaign_id"),
        Relationship(source="ads", target="ad_groups", foreign_key="adgroup_id", target_key="adgroup_id"),
        Relationship(
            source="ads", target="creative_assets_videos", foreign_key="video_id", target_key="video_id"
        ),
        Relationship(
            source="campaigns_reports_daily",
            target="campaigns",
            foreign_key="dimensions.campaign_id",
            target_key="campaign_id",
        ),
        Relationship(
            source="ad_groups_reports_daily",
            target="ad_groups",
            foreign_key="dimensions.adgroup_id",
            target_key="adgroup_id",
        ),
        Relationship(
            source="ads_reports_daily", target="ads", foreign_key="dimensions.ad_id", target_key="ad_id"
        ),
        Relationship(
            source="ads_reports_hourly", target="ads", foreign_key="dimensions.ad_id", target_key="ad_id"
        ),
        Relationship(
            source="ads_reports_lifetime", target="ads", foreign_key="dimensions.ad_id", target_key="ad_id"
        ),
    ),
    context_store={
        "advertisers": ContextStoreEntity(
            stream="advertisers",
            columns={
                "advertiser_id": "string",
                "name": "string",
                "status": "string",
                "company": "string",
                "industry": "string",
                "country": "string",
                "currency": "string",
                "timezone": "string",
                "balance": "number",
                "create_time": "integer",
            },
            key=("advertiser_id",),
        ),
        "campaigns": ContextStoreEntity(
            stream="campaigns",
            columns={
                "campaign_id": "string",
                "advertiser_id": "string",
                "campaign_name": "string",
                "objective_type": "string",
                "budget": "number",
                "budget_mode": "string",
                "operation_status": "string",
                "secondary_status": "string",
                "create_time": "string",
                "modify_time": "string",
            },
            key=("campaign_id",),
        ),
        "ad_groups": ContextStoreEntity(
            stream="ad_groups",
            columns={
                "adgroup_id": "string",
                "advertiser_id": "string",
                "campaign_id": "string",
                "campaign_name": "string",
                "adgroup_name": "string",
                "placements": "array",
                "budget": "number",
                "budget_mode": "string",
                "optimization_goal": "string",
                "billing_event": "string",
                "bid_price": "number",
                "operation_status": "string",
                "secondary_status": "string",
                "schedule_start_time": "string",
                "schedule_end_time": "string",
                "create_time": "string",
                "modify_time": "string",
            },
            key=("adgroup_id",),
        ),
        "ads": ContextStoreEntity(
            stream="ads",
            columns={
                "ad_id": "string",
                "advertiser_id": "string",
                "campaign_id": "string",
                "adgroup_id": "string",
                "ad_name": "string",
                "ad_text": "string",
                "ad_format": "string",
                "call_to_action": "string",
                "video_id": "string",
                "landing_page_url": "string",
                "tiktok_item_id": "string",
                "operation_status": "string",
                "secondary_status": "string",
                "create_time": "string",
                "modify_time": "string",
            },
            key=("ad_id",),
        ),
        "audiences": ContextStoreEntity(
            stream="audiences",
            columns={
                "audience_id": "string",
                "name": "string",
                "audience_type": "string",
                "cover_num": "integer",
                "shared": "boolean",
                "is_valid": "boolean",
                "create_time": "string",
                "expired_time": "string",
            },
            key=("audience_id",),
        ),
        "creative_assets_images": ContextStoreEntity(
            stream="creative_assets_images",
            columns={
                "image_id": "string",
                "material_id": "string",
                "file_name": "string",
                "format": "string",
                "width": "integer",
                "height": "integer",
                "size": "integer",
                "create_time": "string",
                "modify_time": "string",
            },
            key=("image_id",),
        ),
        "creative_assets_videos": ContextStoreEntity(
            stream="creative_assets_videos",
            columns={
                "video_id": "string",
                "material_id": "string",
                "file_name": "string",
                "format": "string",
                "width": "integer",
                "height": "integer",
                "duration": "number",
                "size": "integer",
                "create_time": "string",
                "modify_time": "string",
            },
            key=("video_id",),
        ),
    },
)
