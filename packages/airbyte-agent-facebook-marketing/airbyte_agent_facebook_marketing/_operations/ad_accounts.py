# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ad_accounts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import FIELDS_PARAMETER

LIST = Operation(
    entity="ad_accounts",
    action="list",
    method="GET",
    path="/me/adaccounts",
    parameters=(
        FIELDS_PARAMETER,
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List the ad accounts that the user can see",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

GET = Operation(
    entity="ad_accounts",
    action="get",
    method="GET",
    path="/act_{account_id}",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        FIELDS_PARAMETER,
    ),
    summary="Get an ad account",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
