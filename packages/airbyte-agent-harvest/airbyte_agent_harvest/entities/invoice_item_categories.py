# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A category of lines of invoices."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoice_item_categories import GET, LIST
from ..models.invoice_item_categories import InvoiceItemCategory

__all__ = ["InvoiceItemCategories", "SyncInvoiceItemCategories"]


class InvoiceItemCategories(Entity):
    """A category of lines of invoices."""

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[InvoiceItemCategory]:
        """List invoice item categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, InvoiceItemCategory)

    async def get(self, id: int) -> InvoiceItemCategory:
        """Get a category of lines of invoices.

        Args:
            id: Id of the category. At least 1.
        """
        return await self._one(GET, {"id": id}, InvoiceItemCategory)


class SyncInvoiceItemCategories(SyncEntity):
    """A category of lines of invoices. Sync version of `InvoiceItemCategories`."""

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[InvoiceItemCategory]:
        """List invoice item categories.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, InvoiceItemCategory)

    def get(self, id: int) -> InvoiceItemCategory:
        """Get a category of lines of invoices.

        Args:
            id: Id of the category. At least 1.
        """
        return self._one(GET, {"id": id}, InvoiceItemCategory)
