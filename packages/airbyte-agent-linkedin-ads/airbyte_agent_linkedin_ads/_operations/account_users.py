# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `account_users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import FIELDS_PARAMETER, X_REST_LI_METHOD_PARAMETER, X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import ACCOUNT_USER_CREATE_PARAMS_ROLE

LIST = Operation(
    entity="account_users",
    action="list",
    method="GET",
    path="/adAccountUsers",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "accounts"}, required_by_api=True),
        Parameter(
            "accounts", "query", {"type": ["array", "string"], "items": {"type": "string"}}, required=True
        ),
        FIELDS_PARAMETER,
        Parameter("count", "query", {"type": "integer", "minimum": 1}),
        Parameter("start", "query", {"type": "integer", "minimum": 0}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="List the users of an ad account",
    records="$.elements",
    meta={"count": "$.paging.count", "total": "$.paging.total"},
    paging=Paging(strategy="offset", param="start", has_more="total", page_size="count"),
    sibling_keys=("paging",),
)

CREATE = Operation(
    entity="account_users",
    action="create",
    method="PUT",
    path="/adAccountUsers/(account:{account},user:{user})",
    parameters=(
        Parameter("account", "path", {"type": "string"}, required=True),
        Parameter("user", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        Parameter("role", "body", ACCOUNT_USER_CREATE_PARAMS_ROLE, required=True),
    ),
    summary="Grant a member access to an ad account",
    body="json",
    also_in_body=("account", "user"),
    answer="none",
)

UPDATE = Operation(
    entity="account_users",
    action="update",
    method="POST",
    path="/adAccountUsers/(account:{account},user:{user})",
    parameters=(
        Parameter("account", "path", {"type": "string"}, required=True),
        Parameter("user", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
        X_REST_LI_METHOD_PARAMETER,
        Parameter(
            "patch",
            "body",
            {
                "type": "object",
                "properties": {
                    "$set": {"type": "object", "properties": {"role": ACCOUNT_USER_CREATE_PARAMS_ROLE}},
                    "$delete": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Change a member's role in an ad account",
    body="json",
    answer="none",
)

DELETE = Operation(
    entity="account_users",
    action="delete",
    method="DELETE",
    path="/adAccountUsers/(account:{account},user:{user})",
    parameters=(
        Parameter("account", "path", {"type": "string"}, required=True),
        Parameter("user", "path", {"type": "string"}, required=True),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="Revoke a member's access to an ad account",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "update": UPDATE, "delete": DELETE}
