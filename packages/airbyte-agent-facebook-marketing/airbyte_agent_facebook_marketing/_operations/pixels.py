# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `pixels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import PIXELS_LIST_FIELDS_PARAMETER

LIST = Operation(
    entity="pixels",
    action="list",
    method="GET",
    path="/act_{account_id}/adspixels",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        PIXELS_LIST_FIELDS_PARAMETER,
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List pixels",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

GET = Operation(
    entity="pixels",
    action="get",
    method="GET",
    path="/{pixel_id}",
    parameters=(
        Parameter("pixel_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        PIXELS_LIST_FIELDS_PARAMETER,
    ),
    summary="Get a pixel",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
