# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `creatives` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import CREATIVE_CREATE_PARAMS_INTENDED_STATUS, LEADGEN_CALL_TO_ACTION_PARAM

LIST = Operation(
    entity="creatives",
    action="list",
    method="GET",
    path="/adAccounts/{account_id}/creatives",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("q", "query", {"type": "string", "default": "criteria"}, required_by_api=True),
        Parameter("campaigns", "query", {"type": ["array", "string"], "items": {"type": "string"}}),
        Parameter("creatives", "query", {"type": ["array", "string"], "items": {"type": "string"}}),
        Parameter("contentReferences", "query", {"type": ["array", "string"], "items": {"type": "string"}}),
        Parameter("intendedStatuses", "query", {"type": ["array", "string"], "items": {"type": "string"}}),
        Parameter("isTestAccount", "query", {"type": "boolean"}),
        Parameter("sortOrder", "query", {"type": "string", "enum": ["ASCENDING", "DESCENDING"]}),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("X-RestLi-Method", "header", {"type": "string", "enum": ["FINDER"], "default": "FINDER"}),
    ),
    summary="Search creatives",
    records="$.elements",
    meta={"nextPageToken": "$.metadata.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    sibling_keys=("metadata",),
)

CREATE = Operation(
    entity="creatives",
    action="create",
    method="POST",
    path="/adAccounts/{account_id}/creatives",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("campaign", "body", {"type": "string"}, required=True),
        Parameter(
            "content",
            "body",
            {"type": "object", "properties": {"reference": {"type": "string"}}, "additionalProperties": True},
        ),
        Parameter("intendedStatus", "body", CREATIVE_CREATE_PARAMS_INTENDED_STATUS),
        Parameter("name", "body", {"type": "string"}),
        Parameter("leadgenCallToAction", "body", LEADGEN_CALL_TO_ACTION_PARAM),
    ),
    summary="Create a creative",
    body="json",
    meta={"id": "@header.x-restli-id"},
)

GET = Operation(
    entity="creatives",
    action="get",
    method="GET",
    path="/adAccounts/{account_id}/creatives/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Get a creative",
)

UPDATE = Operation(
    entity="creatives",
    action="update",
    method="POST",
    path="/adAccounts/{account_id}/creatives/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
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
                            "intendedStatus": CREATIVE_CREATE_PARAMS_INTENDED_STATUS,
                            "name": {"type": "string"},
                            "leadgenCallToAction": LEADGEN_CALL_TO_ACTION_PARAM,
                        },
                    },
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Update a creative",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="creatives",
    action="delete",
    method="DELETE",
    path="/adAccounts/{account_id}/creatives/{id}",
    parameters=(
        Parameter("account_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("X-RestLi-Method", "header", {"type": "string", "enum": ["DELETE"], "default": "DELETE"}),
    ),
    summary="Delete a creative",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
