# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""The operations of `balances` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="balances",
    action="list",
    method="GET",
    path="/v1/reporting/balances",
    parameters=(
        Parameter("as_of_time", "query", {"type": "string", "format": "date-time"}),
        Parameter("currency_code", "query", {"type": "string", "minLength": 3, "maxLength": 3}),
    ),
    summary="List balances",
    records="$.balances",
    meta={
        "account_id": "$.account_id",
        "as_of_time": "$.as_of_time",
        "last_refresh_time": "$.last_refresh_time",
    },
    paging=Paging(strategy="none"),
    sibling_keys=("account_id", "as_of_time", "last_refresh_time"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
