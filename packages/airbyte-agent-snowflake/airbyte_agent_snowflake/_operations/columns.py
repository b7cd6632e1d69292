# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""The operations of `columns` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import BINDING_PARAM, SESSION_PARAMETERS_PARAM

LIST = Operation(
    entity="columns",
    action="list",
    method="POST",
    path="/api/v2/statements",
    parameters=(
        Parameter(
            "statement",
            "body",
            {
                "type": "string",
                "default": "SHOW COLUMNS",
                "pattern": '^[\\s(]*(([Ss][Ee][Ll][Ee][Cc][Tt]|[Ss][Hh][Oo][Ww]|[Dd][Ee][Ss][Cc]([Rr][Ii][Bb][Ee])?|[Ee][Xx][Pp][Ll][Aa][Ii][Nn]|[Ll][Ii][Ss][Tt])\\b|[Ww][Ii][Tt][Hh]\\s+([Rr][Ee][Cc][Uu][Rr][Ss][Ii][Vv][Ee]\\s+)?([A-Za-z_][A-Za-z0-9_$]*|"[^"\\s;>]+")\\s*(\\([A-Za-z0-9_$",\\s]*\\)\\s*)?\\s*[Aa][Ss]\\s*\\()([^;>]|>[^;>])*>?(;\\s*)?$',
            },
            required_by_api=True,
        ),
        Parameter("database", "body", {"type": "string"}),
        Parameter("schema", "body", {"type": "string"}),
        Parameter("warehouse", "body", {"type": "string"}),
        Parameter("role", "body", {"type": "string"}),
        Parameter("timeout", "body", {"type": "integer", "minimum": 0, "maximum": 604800}),
        Parameter("parameters", "body", SESSION_PARAMETERS_PARAM),
        Parameter("bindings", "body", {"type": "object", "additionalProperties": BINDING_PARAM}),
    ),
    summary="List columns of tables and views",
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

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
