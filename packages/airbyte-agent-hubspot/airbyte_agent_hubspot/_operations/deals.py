# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `deals` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    ASSOCIATIONS_PARAMETER,
    DEALS_CREATE_PROPERTIES_PARAMETER,
    FILTER_GROUPS_PARAMETER,
    PROPERTIES_PARAMETER,
    PROPERTIES_WITH_HISTORY_PARAMETER,
    SORTS_PARAMETER,
)
from ._schemas import NEW_ASSOCIATION_PARAM

LIST = Operation(
    entity="deals",
    action="list",
    method="GET",
    path="/crm/v3/objects/deals",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        ASSOCIATIONS_PARAMETER,
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
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
        DEALS_CREATE_PROPERTIES_PARAMETER,
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
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
        ASSOCIATIONS_PARAMETER,
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
        DEALS_CREATE_PROPERTIES_PARAMETER,
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
        FILTER_GROUPS_PARAMETER,
        Parameter("query", "body", {"type": "string", "maxLength": 3000}),
        SORTS_PARAMETER,
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
