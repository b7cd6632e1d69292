# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `leads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="leads",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List leads by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="leads",
    action="create",
    method="POST",
    path="/sobjects/Lead",
    parameters=(
        Parameter("FirstName", "body", {"type": "string"}),
        Parameter("LastName", "body", {"type": "string"}, required=True),
        Parameter("Company", "body", {"type": "string"}, required=True),
        Parameter("Title", "body", {"type": "string"}),
        Parameter("Email", "body", {"type": "string"}),
        Parameter("Phone", "body", {"type": "string"}),
        Parameter("MobilePhone", "body", {"type": "string"}),
        Parameter("Website", "body", {"type": "string"}),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("LeadSource", "body", {"type": "string"}),
        Parameter("Industry", "body", {"type": "string"}),
        Parameter("Rating", "body", {"type": "string"}),
        Parameter("AnnualRevenue", "body", {"type": "number"}),
        Parameter("NumberOfEmployees", "body", {"type": "integer"}),
        Parameter("Street", "body", {"type": "string"}),
        Parameter("City", "body", {"type": "string"}),
        Parameter("State", "body", {"type": "string"}),
        Parameter("PostalCode", "body", {"type": "string"}),
        Parameter("Country", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create a lead",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="leads",
    action="get",
    method="GET",
    path="/sobjects/Lead/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a lead",
)

DELETE = Operation(
    entity="leads",
    action="delete",
    method="DELETE",
    path="/sobjects/Lead/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a lead",
    answer="none",
)

UPDATE = Operation(
    entity="leads",
    action="update",
    method="PATCH",
    path="/sobjects/Lead/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("FirstName", "body", {"type": ["string", "null"]}),
        Parameter("LastName", "body", {"type": "string"}),
        Parameter("Company", "body", {"type": "string"}),
        Parameter("Title", "body", {"type": ["string", "null"]}),
        Parameter("Email", "body", {"type": ["string", "null"]}),
        Parameter("Phone", "body", {"type": ["string", "null"]}),
        Parameter("MobilePhone", "body", {"type": ["string", "null"]}),
        Parameter("Website", "body", {"type": ["string", "null"]}),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("LeadSource", "body", {"type": ["string", "null"]}),
        Parameter("Industry", "body", {"type": ["string", "null"]}),
        Parameter("Rating", "body", {"type": ["string", "null"]}),
        Parameter("AnnualRevenue", "body", {"type": ["number", "null"]}),
        Parameter("NumberOfEmployees", "body", {"type": ["integer", "null"]}),
        Parameter("Street", "body", {"type": ["string", "null"]}),
        Parameter("City", "body", {"type": ["string", "null"]}),
        Parameter("State", "body", {"type": ["string", "null"]}),
        Parameter("PostalCode", "body", {"type": ["string", "null"]}),
        Parameter("Country", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update a lead",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="leads",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search leads by their text",
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
