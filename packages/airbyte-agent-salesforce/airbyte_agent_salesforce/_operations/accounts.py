# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="accounts",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List accounts by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="accounts",
    action="create",
    method="POST",
    path="/sobjects/Account",
    parameters=(
        Parameter("Name", "body", {"type": "string"}, required=True),
        Parameter("AccountNumber", "body", {"type": "string"}),
        Parameter("Type", "body", {"type": "string"}),
        Parameter("Industry", "body", {"type": "string"}),
        Parameter("Phone", "body", {"type": "string"}),
        Parameter("Website", "body", {"type": "string"}),
        Parameter("BillingStreet", "body", {"type": "string"}),
        Parameter("BillingCity", "body", {"type": "string"}),
        Parameter("BillingState", "body", {"type": "string"}),
        Parameter("BillingPostalCode", "body", {"type": "string"}),
        Parameter("BillingCountry", "body", {"type": "string"}),
        Parameter("AnnualRevenue", "body", {"type": "number"}),
        Parameter("NumberOfEmployees", "body", {"type": "integer"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
        Parameter("ParentId", "body", {"type": "string"}),
    ),
    summary="Create an account",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="accounts",
    action="get",
    method="GET",
    path="/sobjects/Account/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get an account",
)

DELETE = Operation(
    entity="accounts",
    action="delete",
    method="DELETE",
    path="/sobjects/Account/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete an account",
    answer="none",
)

UPDATE = Operation(
    entity="accounts",
    action="update",
    method="PATCH",
    path="/sobjects/Account/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Name", "body", {"type": "string"}),
        Parameter("AccountNumber", "body", {"type": ["string", "null"]}),
        Parameter("Type", "body", {"type": ["string", "null"]}),
        Parameter("Industry", "body", {"type": ["string", "null"]}),
        Parameter("Phone", "body", {"type": ["string", "null"]}),
        Parameter("Website", "body", {"type": ["string", "null"]}),
        Parameter("BillingStreet", "body", {"type": ["string", "null"]}),
        Parameter("BillingCity", "body", {"type": ["string", "null"]}),
        Parameter("BillingState", "body", {"type": ["string", "null"]}),
        Parameter("BillingPostalCode", "body", {"type": ["string", "null"]}),
        Parameter("BillingCountry", "body", {"type": ["string", "null"]}),
        Parameter("AnnualRevenue", "body", {"type": ["number", "null"]}),
        Parameter("NumberOfEmployees", "body", {"type": ["integer", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
        Parameter("ParentId", "body", {"type": ["string", "null"]}),
    ),
    summary="Update an account",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="accounts",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search accounts by their text",
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
