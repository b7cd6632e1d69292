# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import ACCOUNT_LIST_PARAMS_ID

LIST = Operation(
    entity="accounts",
    action="list",
    method="GET",
    path="/adAccounts",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "search"}, required_by_api=True),
        Parameter(
            "search",
            "query",
            {
                "type": ["object", "string"],
                "properties": {
                    "id": ACCOUNT_LIST_PARAMS_ID,
                    "name": ACCOUNT_LIST_PARAMS_ID,
                    "reference": ACCOUNT_LIST_PARAMS_ID,
                    "status": {
                        "type": "object",
                        "properties": {
                            "values": {
                                "type": "array",
                                "items": {
                                    "type": "string",
                                    "enum": ["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"],
                                },
                            }
                        },
                    },
                    "type": {
                        "type": "object",
                        "properties": {
                            "values": {
                                "type": "array",
                                "items": {"type": "string", "enum": ["BUSINESS", "ENTERPRISE"]},
                            }
                        },
                    },
                    "test": {"type": "boolean"},
                },
            },
        ),
        Parameter("sortOrder", "query", {"type": "string", "enum": ["ASCENDING", "DESCENDING"]}),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Search ad accounts",
    records="$.elements",
    meta={"nextPageToken": "$.metadata.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("metadata",),
)

CREATE = Operation(
    entity="accounts",
    action="create",
    method="POST",
    path="/adAccounts",
    parameters=(
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("type", "body", {"type": "string", "enum": ["BUSINESS", "ENTERPRISE"]}, required=True),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("reference", "body", {"type": "string"}),
        Parameter("test", "body", {"type": "boolean"}),
        Parameter(
            "status",
            "body",
            {"type": "string", "enum": ["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"]},
        ),
        Parameter("notifiedOnCampaignOptimization", "body", {"type": "boolean"}),
        Parameter("notifiedOnCreativeApproval", "body", {"type": "boolean"}),
        Parameter("notifiedOnCreativeRejection", "body", {"type": "boolean"}),
        Parameter("notifiedOnEndOfCampaign", "body", {"type": "boolean"}),
        Parameter("notifiedOnNewFeaturesEnabled", "body", {"type": "boolean"}),
    ),
    summary="Create an ad account",
    body="json",
    meta={"id": "@header.x-restli-id"},
)

GET = Operation(
    entity="accounts",
    action="get",
    method="GET",
    path="/adAccounts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Get an ad account",
)

UPDATE = Operation(
    entity="accounts",
    action="update",
    method="POST",
    path="/adAccounts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
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
                            "reference": {"type": "string"},
                            "status": {
                                "type": "string",
                                "enum": ["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"],
                            },
                            "notifiedOnCampaignOptimization": {"type": "boolean"},
                            "notifiedOnCreativeApproval": {"type": "boolean"},
                            "notifiedOnCreativeRejection": {"type": "boolean"},
                            "notifiedOnEndOfCampaign": {"type": "boolean"},
                            "notifiedOnNewFeaturesEnabled": {"type": "boolean"},
                        },
                    },
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Update an ad account",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="accounts",
    action="delete",
    method="DELETE",
    path="/adAccounts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Delete an ad account",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
