# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `list_disputes` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="list_disputes",
    action="list",
    method="GET",
    path="/v1/customer/disputes",
    parameters=(
        Parameter("update_time_after", "query", {"type": "string", "format": "date-time"}),
        Parameter("update_time_before", "query", {"type": "string", "format": "date-time"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 50}),
        Parameter(
            "next_page_token", "query", {"type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9+/=]+$"}
        ),
    ),
    summary="List disputes",
    records="$.items",
    meta={"next": "$.links[?(@.rel=='next')].href"},
    paging=Paging(strategy="cursor", param="next_page_token", next="next", page_size="page_size"),
    sibling_keys=("links",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
