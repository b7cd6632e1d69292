# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `refunds` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CREATED_PARAMETER, EXPAND_PARAMETER, METADATA_PARAMETER

LIST = Operation(
    entity="refunds",
    action="list",
    method="GET",
    path="/v1/refunds",
    parameters=(
        Parameter("charge", "query", {"type": "string"}),
        CREATED_PARAMETER,
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("payment_intent", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        EXPAND_PARAMETER,
    ),
    summary="List refunds, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="refunds",
    action="create",
    method="POST",
    path="/v1/refunds",
    parameters=(
        Parameter("charge", "body", {"type": "string"}),
        Parameter("payment_intent", "body", {"type": "string"}),
        Parameter("amount", "body", {"type": "integer"}),
        METADATA_PARAMETER,
        Parameter(
            "reason", "body", {"type": "string", "enum": ["duplicate", "fraudulent", "requested_by_customer"]}
        ),
        Parameter("refund_application_fee", "body", {"type": "boolean"}),
        Parameter("reverse_transfer", "body", {"type": "boolean"}),
        Parameter("currency", "body", {"type": "string"}),
        Parameter("customer", "body", {"type": "string"}),
        Parameter("instructions_email", "body", {"type": "string"}),
        Parameter("origin", "body", {"type": "string", "enum": ["customer_balance"]}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Refund a charge, whole or in part",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="refunds",
    action="get",
    method="GET",
    path="/v1/refunds/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True), EXPAND_PARAMETER),
    summary="Get a refund",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET}
