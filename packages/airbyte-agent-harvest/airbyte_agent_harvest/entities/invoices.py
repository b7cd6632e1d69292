# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""An invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invoices import GET, LIST
from ..models.invoices import Invoice

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.invoices import InvoicesStoreColumn, InvoicesStoreRecord  # noqa: F401

__all__ = ["Invoices", "SyncInvoices"]


class Invoices(StoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """An invoice."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Invoice]:
        """List invoices.

        Most recently issued first. For administrators, and managers who may see invoices.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Invoice)

    async def get(self, id: int) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice. At least 1.
        """
        return await self._one(GET, {"id": id}, Invoice)


class SyncInvoices(SyncStoredEntity["InvoicesStoreColumn", "InvoicesStoreRecord"]):
    """An invoice. Sync version of `Invoices`."""

    _stored = ("invoices", "InvoicesStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Invoice]:
        """List invoices.

        Most recently issued first. For administrators, and managers who may see invoices.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Invoice)

    def get(self, id: int) -> Invoice:
        """Get an invoice.

        Args:
            id: Id of the invoice. At least 1.
        """
        return self._one(GET, {"id": id}, Invoice)
