# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""The operations of `reporting_webhooks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import EVENTS_PARAMETER

LIST = Operation(
    entity="reporting_webhooks",
    action="list",
    method="GET",
    path="/v1/reporting_webhooks",
    summary="List reporting webhooks",
    records="$.reporting_webhooks",
    paging=Paging(strategy="none"),
)

CREATE = Operation(
    entity="reporting_webhooks",
    action="create",
    method="POST",
    path="/v1/reporting_webhooks",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("endpoint", "body", {"type": "string"}, required=True),
        EVENTS_PARAMETER,
        Parameter("disabled", "body", {"type": "boolean"}),
        Parameter("full_resolution", "body", {"type": "boolean"}),
        Parameter("with_content", "body", {"type": "boolean"}),
    ),
    summary="Create a reporting webhook",
    body="json",
)

GET = Operation(
    entity="reporting_webhooks",
    action="get",
    method="GET",
    path="/v1/reporting_webhooks/{webhook_id}",
    parameters=(Parameter("webhook_id", "path", {"type": "integer"}, required=True),),
    summary="Get a reporting webhook",
)

UPDATE = Operation(
    entity="reporting_webhooks",
    action="update",
    method="PUT",
    path="/v1/reporting_webhooks/{webhook_id}",
    parameters=(
        Parameter("webhook_id", "path", {"type": "integer"}, required=True),
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("endpoint", "body", {"type": "string"}, required=True),
        EVENTS_PARAMETER,
        Parameter("disabled", "body", {"type": "boolean"}),
        Parameter("full_resolution", "body", {"type": "boolean"}),
        Parameter("with_content", "body", {"type": "boolean"}),
    ),
    summary="Update a reporting webhook",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
