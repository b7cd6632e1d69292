# Generated from specs/amazon-seller-partner/connector.yaml by `connectorgen generate amazon-seller-partner`. Do not edit.
"""Parameters that more than one operation has."""

from __future__ import annotations

from airbyte_agent_sdk.definition import Parameter

from ._schemas import CATALOG_ITEM_LIST_PARAMS_INCLUDED_DATA

INCLUDED_DATA_PARAMETER = Parameter(
    "includedData",
    "query",
    {"type": "array", "items": CATALOG_ITEM_LIST_PARAMS_INCLUDED_DATA},
    style="form",
    explode=False,
)
