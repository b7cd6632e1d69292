# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The operations of `record` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import STATEMENT_PARAMETER
from ._schemas import BINDING_PARAM, SESSION_PARAMETERS_PARAM

LIST = Operation(
    entity="record",
    action="list",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        STATEMENT_PARAMETER,
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="Run a query, and list its rows",
    body="json",
    records="$.data",
    meta={
        "columns": "$.resultSetMetaData.rowType",
        "num_rows": "$.resultSetMetaData.numRows",
        "partitions": "$.resultSetMetaData.partitionInfo",
        "statement_handle": "$.statementHandle",
        "next": "@link.next",
    },
    paging=Paging(strategy="link_header", next="next"),
    sibling_keys=(
        "statementHandle",
        "code",
        "sqlState",
        "message",
        "createdOn",
        "statementStatusUrl",
        "resultSetMetaData",
        "stats",
    ),
)

GET = Operation(
    entity="record",
    action="get",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        STATEMENT_PARAMETER,
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="Run a query, and get the first partition of its result",
    body="json",
)

CREATE = Operation(
    entity="record",
    action="create",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        Parameter("requestId", "query", {"type": "string", "format": "uuid"}),
        Parameter("retry", "query", {"type": "boolean"}),
        Parameter("statement", "body", {"type": "string"}, required=True),
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="Run a statement that inserts rows, or creates something",
    body="json",
)

UPDATE = Operation(
    entity="record",
    action="update",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        Parameter("requestId", "query", {"type": "string", "format": "uuid"}),
        Parameter("retry", "query", {"type": "boolean"}),
        Parameter("statement", "body", {"type": "string"}, required=True),
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="Run a statement that changes rows, or something else",
    body="json",
)

DELETE = Operation(
    entity="record",
    action="delete",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        Parameter("requestId", "query", {"type": "string", "format": "uuid"}),
        Parameter("retry", "query", {"type": "boolean"}),
        Parameter("statement", "body", {"type": "string"}, required=True),
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="Run a statement that deletes rows, or something else",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "create": CREATE,
    "update": UPDATE,
    "delete": DELETE,
}
