# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The operations of `ads` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import ADS_LIST_FIELDS_PARAMETER, STATUS_PARAMETER, TRACKING_SPECS_PARAMETER

LIST = Operation(
    entity="ads",
    action="list",
    method="GET",
    path="/act_{account_id}/ads",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        ADS_LIST_FIELDS_PARAMETER,
        Parameter("limit", "query", {"type": "integer", "minimum": 1}),
        Parameter("after", "query", {"type": "string"}),
    ),
    summary="List ads",
    records="$.data",
    meta={"after": "$.paging.cursors.after"},
    paging=Paging(
        strategy="cursor", param="after", next="after", has_more="$.paging.next", page_size="limit"
    ),
)

CREATE = Operation(
    entity="ads",
    action="create",
    method="POST",
    path="/act_{account_id}/ads",
    parameters=(
        Parameter("account_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required_by_api=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("adset_id", "body", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter(
            "creative", "body", {"type": "object", "additionalProperties": True}, required=True, style="json"
        ),
        STATUS_PARAMETER,
        TRACKING_SPECS_PARAMETER,
        Parameter("bid_amount", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
    ),
    summary="Create an ad",
    body="form",
)

GET = Operation(
    entity="ads",
    action="get",
    method="GET",
    path="/{ad_id}",
    parameters=(
        Parameter("ad_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        ADS_LIST_FIELDS_PARAMETER,
    ),
    summary="Get an ad",
)

UPDATE = Operation(
    entity="ads",
    action="update",
    method="POST",
    path="/{ad_id}",
    parameters=(
        Parameter("ad_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("name", "body", {"type": "string"}),
        Parameter("status", "body", {"type": "string", "enum": ["ACTIVE", "ARCHIVED", "DELETED", "PAUSED"]}),
        Parameter("creative", "body", {"type": "object", "additionalProperties": True}, style="json"),
        TRACKING_SPECS_PARAMETER,
        Parameter("bid_amount", "body", {"type": ["string", "integer"], "pattern": "^[0-9]+$"}),
    ),
    summary="Change an ad",
    body="form",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
