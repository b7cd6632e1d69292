# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

ORDERBY_PARAMETER = Parameter(
    "orderby", "query", {"type": "string", "enum": ["date", "id", "include", "title", "slug", "modified"]}
)
STATUS_PARAMETER = Parameter(
    "status",
    "query",
    {"type": "string", "enum": ["any", "future", "trash", "draft", "pending", "private", "publish"]},
)
STOCK_STATUS_PARAMETER = Parameter(
    "stock_status", "query", {"type": "string", "enum": ["instock", "outofstock", "onbackorder"]}
)
LIST_ORDERBY_PARAMETER = Parameter(
    "orderby",
    "query",
    {"type": "string", "enum": ["id", "include", "name", "slug", "term_group", "description", "count"]},
)
