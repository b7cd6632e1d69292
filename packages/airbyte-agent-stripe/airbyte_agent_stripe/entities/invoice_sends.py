# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Invoice sends of Stripe."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity

from ..models.invoices import Invoice

__all__ = ["InvoiceSends", "SyncInvoiceSends"]


class InvoiceSends(Entity):
    """Invoice sends of Stripe."""

    async def create(self, id: str) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
        """
        return await self._one(CREATE, {"id": id}, Invoice)


class SyncInvoiceSends(SyncEntity):
    """Invoice sends of Stripe; blocking twin of `InvoiceSends`."""

    def create(self, id: str) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
        """
        return self._one(CREATE, {"id": id}, Invoice)


# fmt: off
CREATE = Operation(
    entity="invoice_sends", action="create", method="POST", path="/v1/invoices/{id}/send",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Email an invoice to its customer", body="form", idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
