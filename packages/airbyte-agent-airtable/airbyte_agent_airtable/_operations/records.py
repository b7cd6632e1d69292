# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""The operations of `records` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="records",
    action="list",
    method="GET",
    path="/{base_id}/{table_id_or_name}",
    parameters=(
        Parameter("base_id", "path", {"type": "string", "pattern": "app[0-9a-zA-Z]{14}$"}, required=True),
        Parameter("table_id_or_name", "path", {"type": "string", "pattern": "[^/]+$"}, required=True),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("pageSize", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("view", "query", {"type": "string"}),
        Parameter("filterByFormula", "query", {"type": "string"}),
        Parameter(
            "sort",
            "query",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "field": {"type": "string"},
                        "direction": {"type": "string", "enum": ["asc", "desc"]},
                    },
                    "required": ["field"],
                },
            },
            style="deepObject",
        ),
    ),
    summary="List records",
    records="$.records",
    meta={"offset": "$.offset"},
    paging=Paging(strategy="cursor", param="offset", next="offset"),
    param_sources={"base_id": ("bases", "id"), "table_id_or_name": ("tables", "id")},
)

GET = Operation(
    entity="records",
    action="get",
    method="GET",
    path="/{base_id}/{table_id_or_name}/{record_id}",
    parameters=(
        Parameter("base_id", "path", {"type": "string", "pattern": "app[0-9a-zA-Z]{14}$"}, required=True),
        Parameter("table_id_or_name", "path", {"type": "string", "pattern": "[^/]+$"}, required=True),
        Parameter("record_id", "path", {"type": "string", "pattern": "rec[0-9a-zA-Z]{14}$"}, required=True),
    ),
    summary="Get a record",
    param_sources={"base_id": ("bases", "id"), "table_id_or_name": ("tables", "id")},
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
