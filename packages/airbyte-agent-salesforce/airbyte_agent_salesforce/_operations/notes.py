# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `notes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="notes",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List notes by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="notes",
    action="create",
    method="POST",
    path="/sobjects/Note",
    parameters=(
        Parameter("Title", "body", {"type": "string"}, required=True),
        Parameter("Body", "body", {"type": "string"}),
        Parameter("ParentId", "body", {"type": "string"}, required=True),
        Parameter("IsPrivate", "body", {"type": "boolean"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create a note",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="notes",
    action="get",
    method="GET",
    path="/sobjects/Note/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a note",
)

DELETE = Operation(
    entity="notes",
    action="delete",
    method="DELETE",
    path="/sobjects/Note/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a note",
    answer="none",
)

UPDATE = Operation(
    entity="notes",
    action="update",
    method="PATCH",
    path="/sobjects/Note/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Title", "body", {"type": "string"}),
        Parameter("Body", "body", {"type": ["string", "null"]}),
        Parameter("IsPrivate", "body", {"type": "boolean"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update a note",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="notes",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search notes by their text",
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
