# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Invoice finalizations of Stripe."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoice_finalizations import CREATE
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
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(CREATE, {"id": id, "auto_advance": auto_advance, "expand": expand}, Invoice)


class SyncInvoiceFinalizations(SyncEntity):
    """Invoice finalizations of Stripe. Sync version of `InvoiceFinalizations`."""

    def create(
        self, id: str, *, auto_advance: bool | Omit | None = omit, expand: Sequence[str] | Omit | None = omit
    ) -> Invoice:
        """Finalize a draft invoice, which fixes its amounts and number.

        Args:
            id: Id of the invoice.
            auto_advance: Whether Stripe moves the invoice on by itself after finalizing.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(CREATE, {"id": id, "auto_advance": auto_advance, "expand": expand}, Invoice)
