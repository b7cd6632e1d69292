# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tasks",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List tasks by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="tasks",
    action="create",
    method="POST",
    path="/sobjects/Task",
    parameters=(
        Parameter("Subject", "body", {"type": "string"}, required=True),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("Priority", "body", {"type": "string"}),
        Parameter("ActivityDate", "body", {"type": "string", "format": "date"}),
        Parameter("WhoId", "body", {"type": "string"}),
        Parameter("WhatId", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("Type", "body", {"type": "string"}),
        Parameter("IsReminderSet", "body", {"type": "boolean"}),
        Parameter("ReminderDateTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create a task",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="tasks",
    action="get",
    method="GET",
    path="/sobjects/Task/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get a task",
)

DELETE = Operation(
    entity="tasks",
    action="delete",
    method="DELETE",
    path="/sobjects/Task/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a task",
    answer="none",
)

UPDATE = Operation(
    entity="tasks",
    action="update",
    method="PATCH",
    path="/sobjects/Task/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Subject", "body", {"type": "string"}),
        Parameter("Status", "body", {"type": "string"}),
        Parameter("Priority", "body", {"type": "string"}),
        Parameter("ActivityDate", "body", {"type": ["string", "null"], "format": "date"}),
        Parameter("WhoId", "body", {"type": ["string", "null"]}),
        Parameter("WhatId", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("Type", "body", {"type": ["string", "null"]}),
        Parameter("IsReminderSet", "body", {"type": "boolean"}),
        Parameter("ReminderDateTime", "body", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update a task",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="tasks",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search tasks by their text",
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
