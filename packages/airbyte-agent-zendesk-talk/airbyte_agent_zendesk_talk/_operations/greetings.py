# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `greetings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="greetings",
    action="list",
    method="GET",
    path="/greetings",
    summary="List greetings, the system's and the account's own",
    records="$.greetings",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

GET = Operation(
    entity="greetings",
    action="get",
    method="GET",
    path="/greetings/{greeting_id}",
    parameters=(Parameter("greeting_id", "path", {"type": "string"}, required=True),),
    summary="Get a greeting",
    records="$.greeting",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
