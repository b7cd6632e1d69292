# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="contacts",
    action="list",
    method="GET",
    path="/v3/marketing/contacts",
    summary="List the newest contacts",
    records="$.result",
    meta={"contact_count": "$.contact_count"},
    paging=Paging(strategy="none"),
    sibling_keys=("_metadata", "contact_count"),
)

GET = Operation(
    entity="contacts",
    action="get",
    method="GET",
    path="/v3/marketing/contacts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a contact",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
