# Generated from specs/snowflake/connector.yaml by `connectorgen generate snowflake`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

STATEMENT_PARAMETER = Parameter(
    "statement",
    "body",
    {
        "type": "string",
        "pattern": '^[\\s(]*(([Ss][Ee][Ll][Ee][Cc][Tt]|[Ss][Hh][Oo][Ww]|[Dd][Ee][Ss][Cc]([Rr][Ii][Bb][Ee])?|[Ee][Xx][Pp][Ll][Aa][Ii][Nn]|[Ll][Ii][Ss][Tt])\\b|[Ww][Ii][Tt][Hh]\\s+([Rr][Ee][Cc][Uu][Rr][Ss][Ii][Vv][Ee]\\s+)?([A-Za-z_][A-Za-z0-9_$]*|"[^"\\s;>]+")\\s*(\\([A-Za-z0-9_$",\\s]*\\)\\s*)?\\s*[Aa][Ss]\\s*\\()([^;>]|>[^;>])*>?(;\\s*)?$',
    },
    required=True,
)
