# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `account_overview` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="account_overview",
    action="list",
    method="GET",
    path="/stats/account_overview",
    summary="Get figures of the account's calls of today",
    records="$.account_overview",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
