# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="contacts",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List contacts by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="contacts",
    action="create",
    method="POST",
    path="/sobjects/Contact",
    parameters=(
        Parameter("FirstName", "body", {"type": "string"}),
        Parameter("LastName", "body", {"type": "string"}, required=True),
        Parameter("Email", "body", {"type": "string"}),
        Parameter("Phone", "body", {"type": "string"}),
        Parameter("MobilePhone", "body", {"type": "string"}),
        Parameter("Title", "body", {"type": "string"}),
        Parameter("Department", "body", {"type": "string"}),
        Parameter("AccountId", "body", {"type": "string"}),
        Parameter("MailingStreet", "body", {"type": "string"}),
        Parameter("MailingCity", "body", {"type": "string"}),
        Parameter("MailingState", "body", {"type": "string"}),
        Parameter("MailingPostalCode", "body", {"type": "string"}),
        Parameter("MailingCountry", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create a contact",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="contacts",
    action="get",
    method="GET",
    path="/sobjects/Contact/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a contact",
)

DELETE = Operation(
    entity="contacts",
    action="delete",
    method="DELETE",
    path="/sobjects/Contact/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a contact",
    answer="none",
)

UPDATE = Operation(
    entity="contacts",
    action="update",
    method="PATCH",
    path="/sobjects/Contact/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("FirstName", "body", {"type": ["string", "null"]}),
        Parameter("LastName", "body", {"type": "string"}),
        Parameter("Email", "body", {"type": ["string", "null"]}),
        Parameter("Phone", "body", {"type": ["string", "null"]}),
        Parameter("MobilePhone", "body", {"type": ["string", "null"]}),
        Parameter("Title", "body", {"type": ["string", "null"]}),
        Parameter("Department", "body", {"type": ["string", "null"]}),
        Parameter("AccountId", "body", {"type": ["string", "null"]}),
        Parameter("MailingStreet", "body", {"type": ["string", "null"]}),
        Parameter("MailingCity", "body", {"type": ["string", "null"]}),
        Parameter("MailingState", "body", {"type": ["string", "null"]}),
        Parameter("MailingPostalCode", "body", {"type": ["string", "null"]}),
        Parameter("MailingCountry", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update a contact",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="contacts",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search contacts by their text",
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
