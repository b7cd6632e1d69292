# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""The operations of `accessible_customers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="accessible_customers",
    action="list",
    method="GET",
    path="/v23/customers:listAccessibleCustomers",
    summary="List accessible accounts",
    records="$.resourceNames",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
