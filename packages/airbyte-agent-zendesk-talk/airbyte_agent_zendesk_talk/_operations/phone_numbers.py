# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""The operations of `phone_numbers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="phone_numbers",
    action="list",
    method="GET",
    path="/phone_numbers",
    summary="List the account's phone numbers",
    records="$.phone_numbers",
    meta={"next_page": "$.next_page", "previous_page": "$.previous_page", "count": "$.count"},
    paging=Paging(strategy="next_url", next="next_page"),
)

GET = Operation(
    entity="phone_numbers",
    action="get",
    method="GET",
    path="/phone_numbers/{phone_number_id}",
    parameters=(Parameter("phone_number_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a phone number",
    records="$.phone_number",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
