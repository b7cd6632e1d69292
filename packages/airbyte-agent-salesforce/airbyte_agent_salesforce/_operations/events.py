# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""The operations of `events` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="events",
    action="list",
    method="GET",
    path="/query",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="List events by a query",
    records="$.records",
    meta={"totalSize": "$.totalSize", "done": "$.done", "nextRecordsUrl": "$.nextRecordsUrl"},
    paging=Paging(strategy="next_url", next="nextRecordsUrl", alone=True),
)

CREATE = Operation(
    entity="events",
    action="create",
    method="POST",
    path="/sobjects/Event",
    parameters=(
        Parameter("Subject", "body", {"type": "string"}, required=True),
        Parameter("StartDateTime", "body", {"type": "string", "format": "date-time"}, required=True),
        Parameter("EndDateTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("DurationInMinutes", "body", {"type": "integer"}, required=True),
        Parameter("Location", "body", {"type": "string"}),
        Parameter("Description", "body", {"type": "string"}),
        Parameter("WhoId", "body", {"type": "string"}),
        Parameter("WhatId", "body", {"type": "string"}),
        Parameter("IsAllDayEvent", "body", {"type": "boolean"}),
        Parameter("ShowAs", "body", {"type": "string"}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Create an event",
    body="json",
    open_body=True,
)

GET = Operation(
    entity="events",
    action="get",
    method="GET",
    path="/sobjects/Event/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Get an event",
)

DELETE = Operation(
    entity="events",
    action="delete",
    method="DELETE",
    path="/sobjects/Event/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete an event",
    answer="none",
)

UPDATE = Operation(
    entity="events",
    action="update",
    method="PATCH",
    path="/sobjects/Event/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Subject", "body", {"type": "string"}),
        Parameter("StartDateTime", "body", {"type": "string", "format": "date-time"}),
        Parameter("EndDateTime", "body", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("DurationInMinutes", "body", {"type": "integer"}),
        Parameter("Location", "body", {"type": ["string", "null"]}),
        Parameter("Description", "body", {"type": ["string", "null"]}),
        Parameter("WhoId", "body", {"type": ["string", "null"]}),
        Parameter("WhatId", "body", {"type": ["string", "null"]}),
        Parameter("IsAllDayEvent", "body", {"type": "boolean"}),
        Parameter("ShowAs", "body", {"type": ["string", "null"]}),
        Parameter("OwnerId", "body", {"type": "string"}),
    ),
    summary="Update an event",
    body="json",
    open_body=True,
    answer="none",
)

SEARCH = Operation(
    entity="events",
    action="search",
    method="GET",
    path="/search",
    parameters=(Parameter("q", "query", {"type": "string"}, required=True),),
    summary="Search events by their text",
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
