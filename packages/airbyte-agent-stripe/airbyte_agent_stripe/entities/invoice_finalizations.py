# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Invoice finalizations of Stripe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.invoices import Invoice

__all__ = ["InvoiceFinalizations", "SyncInvoiceFinalizations"]


class InvoiceFinalizations(Entity):
    """Invoice finalizations of Stripe."""

    async def create(
        self, id: str, *, auto_advance: bool | Omit | None = omit, expand: Sequence[str] | Omit | None = omit
    ) -> Invoice:
        """Finalize a draft invoice, which fixes its amounts and number.

        Args:
            id: Id of the invoice.
            auto_advance: Whether Stripe moves the invoice on by itself after finalizing.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(CREATE, {"id": id, "auto_advance": auto_advance, "expand": expand}, Invoice)


class SyncInvoiceFinalizations(SyncEntity):
    """Invoice finalizations of Stripe; blocking twin of `InvoiceFinalizations`."""

    def create(
        self, id: str, *, auto_advance: bool | Omit | None = omit, expand: Sequence[str] | Omit | None = omit
    ) -> Invoice:
        """Finalize a draft invoice, which fixes its amounts and number.

        Args:
            id: Id of the invoice.
            auto_advance: Whether Stripe moves the invoice on by itself after finalizing.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(CREATE, {"id": id, "auto_advance": auto_advance, "expand": expand}, Invoice)


# fmt: off
CREATE = Operation(
    entity="invoice_finalizations", action="create", method="POST", path="/v1/invoices/{id}/finalize",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("auto_advance", "body", {"type": "boolean"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Finalize a draft invoice, which fixes its amounts and number", body="form",
    idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
