# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `ivrs` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="ivrs",
    action="list",
    method="GET",
    path="/ivr",
    summary="List phone trees with their menus",
    records="$.ivrs",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

GET = Operation(
    entity="ivrs",
    action="get",
    method="GET",
    path="/ivr/{ivr_id}",
    parameters=(Parameter("ivr_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a phone tree with its menus",
    records="$.ivr",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
