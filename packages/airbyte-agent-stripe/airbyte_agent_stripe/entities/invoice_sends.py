# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Invoice sends of Stripe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.invoices import Invoice

__all__ = ["InvoiceSends", "SyncInvoiceSends"]


class InvoiceSends(Entity):
    """Invoice sends of Stripe."""

    async def create(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(CREATE, {"id": id, "expand": expand}, Invoice)


class SyncInvoiceSends(SyncEntity):
    """Invoice sends of Stripe; blocking twin of `InvoiceSends`."""

    def create(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(CREATE, {"id": id, "expand": expand}, Invoice)


# fmt: off
CREATE = Operation(
    entity="invoice_sends", action="create", method="POST", path="/v1/invoices/{id}/send",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Email an invoice to its customer", body="form", idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
