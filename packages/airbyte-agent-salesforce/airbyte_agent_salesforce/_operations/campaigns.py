# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `campaigns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="campaigns",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List campaigns by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="campaigns",
    action="create",
    method="POST",
    path="/sobjects/Campaign",
    parameters=(
        Parameter("Name", "body", {"type": "string"}, required=True),
        Parameter("Type", "body", {"type": "string"}),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("StartDate", "body", {"type": "string", "format": "date"}),
        Parameter("EndDate", "body", {"type": "string", "format": "date"}),
        Parameter("IsActive", "body", {"type": "boolean"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("ExpectedRevenue", "body", {"type": "number"}),
        Parameter("BudgetedCost", "body", {"type": "number"}),
        Parameter("ActualCost", "body", {"type": "number"}),
        Parameter("ExpectedResponse", "body", {"type": "number"}),
        Parameter("NumberSent", "body", {"type": "number"}),
        Parameter("ParentId", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create a campaign",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="campaigns",
    action="get",
    method="GET",
    path="/sobjects/Campaign/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a campaign",
)

DELETE = Operation(
    entity="campaigns",
    action="delete",
    method="DELETE",
    path="/sobjects/Campaign/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a campaign",
    answer="none",
)

UPDATE = Operation(
    entity="campaigns",
    action="update",
    method="PATCH",
    path="/sobjects/Campaign/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Name", "body", {"type": "string"}),
        Parameter("Type", "body", {"type": ["string", "null"]}),
        Parameter("Status", "body", {"type": ["string", "null"]}),
        Parameter("StartDate", "body", {"type": ["string", "null"], "format": "date"}),
        Parameter("EndDate", "body", {"type": ["string", "null"], "format": "date"}),
        Parameter("IsActive", "body", {"type": "boolean"}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("ExpectedRevenue", "body", {"type": ["number", "null"]}),
        Parameter("BudgetedCost", "body", {"type": ["number", "null"]}),
        Parameter("ActualCost", "body", {"type": ["number", "null"]}),
        Parameter("ExpectedResponse", "body", {"type": ["number", "null"]}),
        Parameter("NumberSent", "body", {"type": ["number", "null"]}),
        Parameter("ParentId", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update a campaign",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="campaigns",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search campaigns by their text",
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
