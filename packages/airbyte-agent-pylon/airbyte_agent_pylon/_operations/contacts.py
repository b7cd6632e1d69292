# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CUSTOM_FIELD_VALUE_PARAM

LIST = Operation(
    entity="contacts",
    action="list",
    method="GET",
    path="/contacts",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List contacts",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

CREATE = Operation(
    entity="contacts",
    action="create",
    method="POST",
    path="/contacts",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("email", "body", {"type": "string"}),
        Parameter("account_id", "body", {"type": "string"}),
        Parameter("avatar_url", "body", {"type": "string"}),
        Parameter("account_external_id", "body", {"type": "string"}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter("portal_role", "body", {"type": "string", "enum": ["no_access", "member", "admin"]}),
    ),
    summary="Create a contact",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="contacts",
    action="get",
    method="GET",
    path="/contacts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a contact",
    records="$.data",
)

UPDATE = Operation(
    entity="contacts",
    action="update",
    method="PATCH",
    path="/contacts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("email", "body", {"type": "string"}),
        Parameter("account_id", "body", {"type": "string"}),
        Parameter("account_external_id", "body", {"type": "string"}),
        Parameter("avatar_url", "body", {"type": "string"}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter("portal_role", "body", {"type": "string", "enum": ["no_access", "member", "admin"]}),
    ),
    summary="Update a contact",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
