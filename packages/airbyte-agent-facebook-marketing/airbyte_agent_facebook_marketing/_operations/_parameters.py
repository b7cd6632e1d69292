# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {
        "type": "string",
        "default": "id,account_id,name,account_status,age,amount_spent,balance,business,business_name,business_country_code,capabilities,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,is_personal,is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc",
    },
)
LIST_FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {
        "type": "string",
        "default": "id,account_id,name,objective,status,configured_status,effective_status,buying_type,bid_strategy,daily_budget,lifetime_budget,budget_remaining,spend_cap,budget_rebalance_flag,can_use_spend_cap,issues_info,pacing_type,promoted_object,source_campaign_id,special_ad_categories,special_ad_category_country,start_time,stop_time,created_time,updated_time",
    },
)
STATUS_PARAMETER = Parameter(
    "status", "body", {"type": "string", "enum": ["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"]}, required=True
)
AD_SETS_LIST_FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {
        "type": "string",
        "default": "id,account_id,campaign_id,name,status,configured_status,effective_status,daily_budget,lifetime_budget,budget_remaining,bid_amount,bid_strategy,billing_event,optimization_goal,targeting,promoted_object,destination_type,attribution_spec,is_dynamic_creative,issues_info,learning_stage_info,pacing_type,source_adset_id,start_time,end_time,created_time,updated_time",
    },
)
ADS_LIST_FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {
        "type": "string",
        "default": "id,account_id,campaign_id,adset_id,name,status,configured_status,effective_status,creative,bid_amount,bid_type,ad_review_feedback,conversion_domain,conversion_specs,issues_info,preview_shareable_link,source_ad_id,tracking_specs,created_time,updated_time",
    },
)
TRACKING_SPECS_PARAMETER = Parameter(
    "tracking_specs",
    "body",
    {"type": "array", "items": {"type": "object", "additionalProperties": True}},
    style="json",
)
PIXELS_LIST_FIELDS_PARAMETER = Parameter(
    "fields",
    "query",
    {
        "type": "string",
        "default": "id,name,code,creation_time,last_fired_time,data_use_setting,automatic_matching_fields,enable_automatic_matching,first_party_cookie_status,can_proxy,is_created_by_business,is_unavailable",
    },
)
