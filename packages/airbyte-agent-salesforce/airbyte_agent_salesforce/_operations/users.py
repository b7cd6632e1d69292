# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List users by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="users",
    action="create",
    method="POST",
    path="/sobjects/User",
    parameters=(
        Parameter("Username", "body", {"type": "string"}, required=True),
        Parameter("FirstName", "body", {"type": "string"}),
        Parameter("LastName", "body", {"type": "string"}, required=True),
        Parameter("Email", "body", {"type": "string"}, required=True),
        Parameter("Alias", "body", {"type": "string"}, required=True),
        Parameter("ProfileId", "body", {"type": "string"}, required=True),
        Parameter("UserRoleId", "body", {"type": "string"}),
        Parameter("ManagerId", "body", {"type": "string"}),
        Parameter("TimeZoneSidKey", "body", {"type": "string"}, required=True),
        Parameter("LocaleSidKey", "body", {"type": "string"}, required=True),
        Parameter("EmailEncodingKey", "body", {"type": "string"}, required=True),
        Parameter("LanguageLocaleKey", "body", {"type": "string"}, required=True),
        Parameter("IsActive", "body", {"type": "boolean"}),
        Parameter("Title", "body", {"type": "string"}),
        Parameter("Department", "body", {"type": "string"}),
        Parameter("Phone", "body", {"type": "string"}),
        Parameter("MobilePhone", "body", {"type": "string"}),
    ),
    summary="Create a user",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/sobjects/User/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a user",
)

UPDATE = Operation(
    entity="users",
    action="update",
    method="PATCH",
    path="/sobjects/User/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Username", "body", {"type": "string"}),
        Parameter("FirstName", "body", {"type": ["string", "null"]}),
        Parameter("LastName", "body", {"type": "string"}),
        Parameter("Email", "body", {"type": "string"}),
        Parameter("Alias", "body", {"type": "string"}),
        Parameter("ProfileId", "body", {"type": "string"}),
        Parameter("UserRoleId", "body", {"type": ["string", "null"]}),
        Parameter("ManagerId", "body", {"type": ["string", "null"]}),
        Parameter("TimeZoneSidKey", "body", {"type": "string"}),
        Parameter("LocaleSidKey", "body", {"type": "string"}),
        Parameter("EmailEncodingKey", "body", {"type": "string"}),
        Parameter("LanguageLocaleKey", "body", {"type": "string"}),
        Parameter("IsActive", "body", {"type": "boolean"}),
        Parameter("Title", "body", {"type": ["string", "null"]}),
        Parameter("Department", "body", {"type": ["string", "null"]}),
        Parameter("Phone", "body", {"type": ["string", "null"]}),
        Parameter("MobilePhone", "body", {"type": ["string", "null"]}),
    ),
    summary="Update a user",
    body="json",
    open_body=True,
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
