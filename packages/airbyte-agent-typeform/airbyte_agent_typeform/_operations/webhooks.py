# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""The operations of `webhooks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="webhooks",
    action="list",
    method="GET",
    path="/forms/{form_id}/webhooks",
    parameters=(Parameter("form_id", "path", {"type": "string"}, required=True),),
    summary="List webhooks",
    records="$.items",
    paging=Paging(strategy="none"),
    param_sources={"form_id": ("forms", "id")},
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
