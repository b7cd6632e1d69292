# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import CHANNEL_PARAM, CUSTOM_FIELD_VALUE_PARAM, EXTERNAL_ID_PARAM

LIST = Operation(
    entity="accounts",
    action="list",
    method="GET",
    path="/accounts",
    parameters=(Parameter("cursor", "query", {"type": "string"}),),
    summary="List accounts",
    records="$.data",
    meta={"cursor": "$.pagination.cursor", "has_next_page": "$.pagination.has_next_page"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor", has_more="has_next_page"),
    sibling_keys=("pagination", "request_id"),
)

CREATE = Operation(
    entity="accounts",
    action="create",
    method="POST",
    path="/accounts",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("domains", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("primary_domain", "body", {"type": "string"}),
        Parameter("owner_id", "body", {"type": "string"}),
        Parameter("logo_url", "body", {"type": "string"}),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("channels", "body", {"type": "array", "items": CHANNEL_PARAM}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter("external_ids", "body", {"type": "array", "items": EXTERNAL_ID_PARAM}),
    ),
    summary="Create an account",
    body="json",
    records="$.data",
)

GET = Operation(
    entity="accounts",
    action="get",
    method="GET",
    path="/accounts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get an account",
    records="$.data",
)

UPDATE = Operation(
    entity="accounts",
    action="update",
    method="PATCH",
    path="/accounts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("domains", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("primary_domain", "body", {"type": "string"}),
        Parameter("owner_id", "body", {"type": "string"}),
        Parameter("logo_url", "body", {"type": "string"}),
        Parameter("is_disabled", "body", {"type": "boolean"}),
        Parameter("tags", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("channels", "body", {"type": "array", "items": CHANNEL_PARAM}),
        Parameter("custom_fields", "body", {"type": "array", "items": CUSTOM_FIELD_VALUE_PARAM}),
        Parameter("external_ids", "body", {"type": "array", "items": EXTERNAL_ID_PARAM}),
    ),
    summary="Update an account",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
