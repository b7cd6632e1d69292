# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `conversions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import FIELDS_PARAMETER, X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import MONEY_PARAM, URL_MATCH_RULE_PARAM

LIST = Operation(
    entity="conversions",
    action="list",
    method="GET",
    path="/conversions",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "account"}, required_by_api=True),
        Parameter("account", "query", {"type": "string"}, required=True),
        FIELDS_PARAMETER,
        Parameter("count", "query", {"type": "integer", "minimum": 1}),
        Parameter("start", "query", {"type": "integer", "minimum": 0}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="List conversion rules",
    records="$.elements",
    meta={"count": "$.paging.count", "total": "$.paging.total"},
    paging=Paging(strategy="offset", param="start", page_size="count"),
    sibling_keys=("paging",),
)

CREATE = Operation(
    entity="conversions",
    action="create",
    method="POST",
    path="/conversions",
    parameters=(
        Parameter("autoAssociationType", "query", {"type": "string"}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("account", "body", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("type", "body", {"type": "string"}, required=True),
        Parameter("conversionMethod", "body", {"type": "string"}),
        Parameter(
            "attributionType",
            "body",
            {"type": "string", "enum": ["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"]},
        ),
        Parameter("postClickAttributionWindowSize", "body", {"type": "integer"}),
        Parameter("viewThroughAttributionWindowSize", "body", {"type": "integer"}),
        Parameter("enabled", "body", {"type": "boolean"}),
        Parameter(
            "urlMatchRuleExpression",
            "body",
            {"type": "array", "items": {"type": "array", "items": URL_MATCH_RULE_PARAM}},
        ),
        Parameter("value", "body", MONEY_PARAM),
    ),
    summary="Create a conversion rule",
    body="json",
)

GET = Operation(
    entity="conversions",
    action="get",
    method="GET",
    path="/conversions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Get a conversion rule",
)

UPDATE = Operation(
    entity="conversions",
    action="update",
    method="POST",
    path="/conversions/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("account", "query", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        X_REST_LI_METHOD_PARAMETER,
        Parameter(
            "patch",
            "body",
            {
                "type": "object",
                "properties": {
                    "$set": {
                        "type": "object",
                        "properties": {
                            "name": {"type": "string"},
                            "type": {"type": "string"},
                            "attributionType": {
                                "type": "string",
                                "enum": ["LAST_TOUCH_BY_CAMPAIGN", "LAST_TOUCH_BY_CONVERSION"],
                            },
                            "postClickAttributionWindowSize": {"type": "integer"},
                            "viewThroughAttributionWindowSize": {"type": "integer"},
                            "enabled": {"type": "boolean"},
                            "urlMatchRuleExpression": {
                                "type": "array",
                                "items": {"type": "array", "items": URL_MATCH_RULE_PARAM},
                            },
                            "value": MONEY_PARAM,
                        },
                    },
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Update a conversion rule",
    body="json",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
