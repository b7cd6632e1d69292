# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""The operations of `lead_forms` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import X_RESTLI_PROTOCOL_VERSION_PARAMETER
from ._schemas import LEAD_OWNER_PARAM

LIST = Operation(
    entity="lead_forms",
    action="list",
    method="GET",
    path="/leadForms",
    parameters=(
        Parameter("q", "query", {"type": "string", "default": "owner"}, required_by_api=True),
        Parameter("owner", "query", {"oneOf": [LEAD_OWNER_PARAM, {"type": "string"}]}, required=True),
        Parameter("count", "query", {"type": "integer", "minimum": 1}),
        Parameter("start", "query", {"type": "integer", "minimum": 0}),
        Parameter("LinkedIn-Version", "header", {"type": "string", "default": "202609"}),
        X_RESTLI_PROTOCOL_VERSION_PARAMETER,
    ),
    summary="List lead forms",
    records="$.elements",
    meta={"count": "$.paging.count", "total": "$.paging.total"},
    paging=Paging(strategy="offset", param="start", page_size="count"),
    sibling_keys=("paging",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
