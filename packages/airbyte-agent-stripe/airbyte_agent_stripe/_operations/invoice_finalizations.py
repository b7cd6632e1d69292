# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `invoice_finalizations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="invoice_finalizations",
    action="create",
    method="POST",
    path="/v1/invoices/{id}/finalize",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("auto_advance", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Finalize a draft invoice, which fixes its amounts and number",
    body="form",
    idempotency_header="Idempotency-Key",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
