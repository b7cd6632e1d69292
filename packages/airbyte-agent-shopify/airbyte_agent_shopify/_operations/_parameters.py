# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import PRODUCT_VARIANTS_BULK_INPUT

IDS_PARAMETER = Parameter(
    "ids",
    "query",
    {"oneOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "string"}]},
    style="form",
    explode=False,
)
PUBLISHED_STATUS_PARAMETER = Parameter(
    "published_status", "query", {"type": "string", "enum": ["published", "unpublished", "any"]}
)
VARIANTS_PARAMETER = Parameter(
    "variants", "variable", {"type": "array", "items": PRODUCT_VARIANTS_BULK_INPUT}, required=True
)
