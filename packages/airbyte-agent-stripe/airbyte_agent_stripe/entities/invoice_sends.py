# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Invoice sends of Stripe."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoice_sends import CREATE
from ..models.invoices import Invoice

__all__ = ["InvoiceSends", "SyncInvoiceSends"]


class InvoiceSends(Entity):
    """Invoice sends of Stripe."""

    async def create(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(CREATE, {"id": id, "expand": expand}, Invoice)


class SyncInvoiceSends(SyncEntity):
    """Invoice sends of Stripe. Sync version of `InvoiceSends`."""

    def create(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Invoice:
        """Email an invoice to its customer.

        In test mode no email is sent.

        Args:
            id: Id of the invoice.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(CREATE, {"id": id, "expand": expand}, Invoice)
