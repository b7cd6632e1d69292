# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `opportunities` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="opportunities",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List opportunities by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="opportunities",
    action="create",
    method="POST",
    path="/sobjects/Opportunity",
    parameters=(
        Parameter("Name", "body", {"type": "string"}, required=True),
        Parameter("AccountId", "body", {"type": "string"}),
        Parameter("StageName", "body", {"type": "string"}, required=True),
        Parameter("CloseDate", "body", {"type": "string", "format": "date"}, required=True),
        Parameter("Amount", "body", {"type": "number"}),
        Parameter("Probability", "body", {"type": "number"}),
        Parameter("Type", "body", {"type": "string"}),
        Parameter("LeadSource", "body", {"type": "string"}),
        Parameter("NextStep", "body", {"type": "string"}),
        Parameter("CampaignId", "body", {"type": "string"}),
        Parameter("ForecastCategoryName", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create an opportunity",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="opportunities",
    action="get",
    method="GET",
    path="/sobjects/Opportunity/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get an opportunity",
)

DELETE = Operation(
    entity="opportunities",
    action="delete",
    method="DELETE",
    path="/sobjects/Opportunity/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete an opportunity",
    answer="none",
)

UPDATE = Operation(
    entity="opportunities",
    action="update",
    method="PATCH",
    path="/sobjects/Opportunity/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Name", "body", {"type": "string"}),
        Parameter("AccountId", "body", {"type": ["string", "null"]}),
        Parameter("StageName", "body", {"type": "string"}),
        Parameter("CloseDate", "body", {"type": "string", "format": "date"}),
        Parameter("Amount", "body", {"type": ["number", "null"]}),
        Parameter("Probability", "body", {"type": ["number", "null"]}),
        Parameter("Type", "body", {"type": ["string", "null"]}),
        Parameter("LeadSource", "body", {"type": ["string", "null"]}),
        Parameter("NextStep", "body", {"type": ["string", "null"]}),
        Parameter("CampaignId", "body", {"type": ["string", "null"]}),
        Parameter("ForecastCategoryName", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update an opportunity",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="opportunities",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search opportunities by their text",
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
