# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `companies` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import UPDATE_CUSTOM_ATTRIBUTES_PARAMETER
from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="companies",
    action="list",
    method="GET",
    path="/companies",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="List companies",
    records="$.data",
    meta={"next_page": "$.pages.next", "total_count": "$.total_count"},
    paging=Paging(
        strategy="cursor",
        param="starting_after",
        next="next_page",
        page_size="per_page",
        max_records=10000,
        total="total_count",
        beyond="read the rest with Intercom's scroll API (GET /companies/scroll), which has no limit",
    ),
)

CREATE = Operation(
    entity="companies",
    action="create",
    method="POST",
    path="/companies",
    parameters=(
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("company_id", "body", {"type": "string"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("plan", "body", {"type": "string"}),
        Parameter("monthly_spend", "body", {"type": "number"}),
        Parameter("size", "body", {"type": "integer"}),
        Parameter("website", "body", {"type": "string"}),
        Parameter("industry", "body", {"type": "string"}),
        UPDATE_CUSTOM_ATTRIBUTES_PARAMETER,
        Parameter("remote_created_at", "body", {"type": "integer", "format": "unix-time"}),
        Parameter("update_last_request_at", "body", {"type": "boolean"}),
    ),
    summary="Create a company, or change the one with this `company_id`",
    body="json",
)

GET = Operation(
    entity="companies",
    action="get",
    method="GET",
    path="/companies/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a company by the id Intercom gave it",
)

UPDATE = Operation(
    entity="companies",
    action="update",
    method="PUT",
    path="/companies/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("name", "body", {"type": "string"}),
        Parameter("plan", "body", {"type": "string"}),
        Parameter("monthly_spend", "body", {"type": "number"}),
        Parameter("size", "body", {"type": "integer"}),
        Parameter("website", "body", {"type": "string"}),
        Parameter("industry", "body", {"type": "string"}),
        UPDATE_CUSTOM_ATTRIBUTES_PARAMETER,
    ),
    summary="Change a company",
    body="json",
)

DELETE = Operation(
    entity="companies",
    action="delete",
    method="DELETE",
    path="/companies/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Delete a company",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
