# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Schemas that several parameters share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ACCOUNT_LIST_PARAMS_ID: Mapping[str, Any] = {
    "type": "object",
    "properties": {"values": {"type": "array", "items": {"type": "string"}}},
}
LOCALE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"country": {"type": "string"}, "language": {"type": "string"}},
}
LEADGEN_CALL_TO_ACTION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"destination": {"type": "string"}, "label": {"type": "string"}},
}
MONEY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"amount": {"type": "string"}, "currencyCode": {"type": "string"}},
}
URL_MATCH_RULE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"matchType": {"type": "string"}, "matchValue": {"type": "string"}},
}
LEAD_OWNER_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"sponsoredAccount": {"type": "string"}, "organization": {"type": "string"}},
}
CAMPAIGN_GROUP_LIST_PARAMS_VALUE: Mapping[str, Any] = {
    "type": "string",
    "enum": ["ACTIVE", "ARCHIVED", "CANCELED", "DRAFT", "PAUSED", "PENDING_DELETION", "REMOVED"],
}
CREATIVE_CREATE_PARAMS_INTENDED_STATUS: Mapping[str, Any] = {
    "type": "string",
    "enum": ["ACTIVE", "PAUSED", "DRAFT", "ARCHIVED", "CANCELED", "PENDING_DELETION", "REMOVED"],
}
BUDGET_OPTIMIZATION_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"bidStrategy": {"type": "string"}, "budgetOptimizationStrategy": {"type": "string"}},
}
ACCOUNT_USER_CREATE_PARAMS_ROLE: Mapping[str, Any] = {
    "type": "string",
    "enum": ["ACCOUNT_BILLING_ADMIN", "ACCOUNT_MANAGER", "CAMPAIGN_MANAGER", "CREATIVE_MANAGER", "VIEWER"],
}
CAMPAIGN_LIST_PARAMS_VALUE: Mapping[str, Any] = {
    "type": "string",
    "enum": ["ACTIVE", "PAUSED", "ARCHIVED", "COMPLETED", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"],
}
TARGETING_TERM_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "or": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}}
    },
}
CAMPAIGN_CREATE_PARAMS_RUN_SCHEDULE: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "start": {"type": "integer", "format": "unix-time-ms"},
        "end": {"type": "integer", "format": "unix-time-ms"},
    },
}
DAY_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"year": {"type": "integer"}, "month": {"type": "integer"}, "day": {"type": "integer"}},
    "required": ["year", "month", "day"],
}
OFFSITE_PREFERENCES_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "iabCategories": {
            "type": "object",
            "properties": {
                "include": {"type": "array", "items": {"type": "string"}},
                "exclude": {"type": "array", "items": {"type": "string"}},
            },
        },
        "publisherRestrictionFiles": {
            "type": "object",
            "properties": {"exclude": {"type": "array", "items": {"type": "string"}}},
        },
    },
}
TARGETING_CRITERIA_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {
        "include": {
            "type": "object",
            "properties": {"and": {"type": "array", "items": TARGETING_TERM_PARAM}},
        },
        "exclude": TARGETING_TERM_PARAM,
    },
}
DATE_RANGE_PARAM: Mapping[str, Any] = {
    "type": "object",
    "properties": {"start": DAY_PARAM, "end": DAY_PARAM},
    "required": ["start"],
}
