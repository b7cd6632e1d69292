# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `cases` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="cases",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List cases by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="cases",
    action="create",
    method="POST",
    path="/sobjects/Case",
    parameters=(
        Parameter("Subject", "body", {"type": "string"}),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("Priority", "body", {"type": "string"}),
        Parameter("Origin", "body", {"type": "string"}),
        Parameter("Type", "body", {"type": "string"}),
        Parameter("Reason", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("AccountId", "body", {"type": "string"}),
        Parameter("ContactId", "body", {"type": "string"}),
        Parameter("SuppliedName", "body", {"type": "string"}),
        Parameter("SuppliedEmail", "body", {"type": "string"}),
        Parameter("SuppliedPhone", "body", {"type": "string"}),
        Parameter("SuppliedCompany", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
        Parameter("ParentId", "body", {"type": "string"}),
    ),
    summary="Create a case",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="cases",
    action="get",
    method="GET",
    path="/sobjects/Case/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a case",
)

DELETE = Operation(
    entity="cases",
    action="delete",
    method="DELETE",
    path="/sobjects/Case/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a case",
    answer="none",
)

UPDATE = Operation(
    entity="cases",
    action="update",
    method="PATCH",
    path="/sobjects/Case/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Subject", "body", {"type": ["string", "null"]}),
        Parameter("Status", "body", {"type": ["string", "null"]}),
        Parameter("Priority", "body", {"type": ["string", "null"]}),
        Parameter("Origin", "body", {"type": ["string", "null"]}),
        Parameter("Type", "body", {"type": ["string", "null"]}),
        Parameter("Reason", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("AccountId", "body", {"type": ["string", "null"]}),
        Parameter("ContactId", "body", {"type": ["string", "null"]}),
        Parameter("SuppliedName", "body", {"type": ["string", "null"]}),
        Parameter("SuppliedEmail", "body", {"type": ["string", "null"]}),
        Parameter("SuppliedPhone", "body", {"type": ["string", "null"]}),
        Parameter("SuppliedCompany", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
        Parameter("ParentId", "body", {"type": ["string", "null"]}),
    ),
    summary="Update a case",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="cases",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search cases by their text",
    records="$.searchRecords",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
    "search": SEARCH,
}
