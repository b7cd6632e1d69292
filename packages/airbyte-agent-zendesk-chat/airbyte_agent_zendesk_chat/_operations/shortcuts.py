# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The operations of `shortcuts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="shortcuts",
    action="list",
    method="GET",
    path="/shortcuts",
    summary="List shortcuts",
    records="$",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="shortcuts",
    action="get",
    method="GET",
    path="/shortcuts/{shortcut_id}",
    parameters=(Parameter("shortcut_id", "path", {"type": ["string", "integer"]}, required=True),),
    summary="Get a shortcut",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
