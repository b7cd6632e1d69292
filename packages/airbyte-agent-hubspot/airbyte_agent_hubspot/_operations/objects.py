# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `objects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="objects",
    action="list",
    method="GET",
    path="/crm/v3/objects/{objectType}",
    parameters=(
        Parameter("objectType", "path", {"type": "string"}, required=True, probe="contacts"),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        Parameter(
            "properties",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("archived", "query", {"type": "boolean"}),
        Parameter(
            "associations",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "propertiesWithHistory",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
    ),
    summary="List records of any type, custom ones included",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)

GET = Operation(
    entity="objects",
    action="get",
    method="GET",
    path="/crm/v3/objects/{objectType}/{objectId}",
    parameters=(
        Parameter("objectType", "path", {"type": "string"}, required=True),
        Parameter("objectId", "path", {"type": "string"}, required=True),
        Parameter(
            "properties",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("archived", "query", {"type": "boolean"}),
        Parameter(
            "associations",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter(
            "propertiesWithHistory",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
    ),
    summary="Get a record of any type, custom ones included",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
