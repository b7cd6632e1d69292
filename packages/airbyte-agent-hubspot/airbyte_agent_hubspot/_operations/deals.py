# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `deals` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    DEAL_PROPERTIES_INPUT,
    NEW_ASSOCIATION_PARAM,
    SEARCH_FILTER_GROUP_PARAM,
    SEARCH_SORT_PARAM,
)

LIST = Operation(
    entity="deals",
    action="list",
    method="GET",
    path="/crm/v3/objects/deals",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        Parameter(
            "associations",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter(
            "properties",
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
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List deals. Without `properties` only name, amount, stage, pipeline and dates come.",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)

CREATE = Operation(
    entity="deals",
    action="create",
    method="POST",
    path="/crm/v3/objects/deals",
    parameters=(
        Parameter(
            "properties",
            "body",
            {
                "anyOf": [
                    DEAL_PROPERTIES_INPUT,
                    {
                        "type": "object",
                        "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
                    },
                ]
            },
            required=True,
        ),
        Parameter("associations", "body", {"type": "array", "items": NEW_ASSOCIATION_PARAM}),
    ),
    summary="Create a deal",
    body="json",
)

GET = Operation(
    entity="deals",
    action="get",
    method="GET",
    path="/crm/v3/objects/deals/{dealId}",
    parameters=(
        Parameter("dealId", "path", {"type": "string"}, required=True),
        Parameter(
            "properties",
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
        Parameter(
            "associations",
            "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]},
            style="form",
            explode=False,
        ),
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="Get a deal. Without `properties` only name, amount, stage, pipeline and dates come.",
)

UPDATE = Operation(
    entity="deals",
    action="update",
    method="PATCH",
    path="/crm/v3/objects/deals/{dealId}",
    parameters=(
        Parameter("dealId", "path", {"type": "string"}, required=True),
        Parameter(
            "properties",
            "body",
            {
                "anyOf": [
                    DEAL_PROPERTIES_INPUT,
                    {
                        "type": "object",
                        "additionalProperties": {"type": ["string", "number", "boolean", "null"]},
                    },
                ]
            },
            required=True,
        ),
    ),
    summary='Update a deal. Properties that are not given are unchanged; a property set to "" is cleared.',
    body="json",
)

SEARCH = Operation(
    entity="deals",
    action="search",
    method="POST",
    path="/crm/v3/objects/deals/search",
    parameters=(
        Parameter(
            "filterGroups", "body", {"type": "array", "maxItems": 5, "items": SEARCH_FILTER_GROUP_PARAM}
        ),
        Parameter("query", "body", {"type": "string", "maxLength": 3000}),
        Parameter(
            "sorts",
            "body",
            {"type": "array", "maxItems": 1, "items": {"anyOf": [SEARCH_SORT_PARAM, {"type": "string"}]}},
        ),
        Parameter("properties", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 200}),
        Parameter("after", "body", {"type": "string"}),
    ),
    summary="Search deals. Some seconds pass before a new or changed record is found; going past 10,000 records is rejected.",
    body="json",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after", "total": "$.total"},
    paging=Paging(
        strategy="cursor",
        param="after",
        next="next_cursor",
        page_size="limit",
        max_records=10000,
        total="total",
        beyond='search in order of ids with sorts=[{"propertyName": "hs_object_id", "direction": "ASCENDING"}], and again with {"propertyName": "hs_object_id", "operator": "GT", "value": "<the last id>"} added to the filters of each of filterGroups',
    ),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "search": SEARCH,
}
