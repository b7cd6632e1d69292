# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""A product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_products import LIST
from ..models.list_products import Product

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.list_products import ListProductsStoreColumn, ListProductsStoreRecord  # noqa: F401

__all__ = ["ListProducts", "SyncListProducts"]


class ListProducts(StoredEntity["ListProductsStoreColumn", "ListProductsStoreRecord"]):
    """A product."""

    _stored = ("list_products", "ListProductsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        total_required: bool | Omit | None = omit,
    ) -> AsyncPager[Product]:
        """List products.

        Those of the catalog for subscriptions.

        Args:
            page_size: Records per page; 10 by default. 1 to 20.
            page: Number of the page, from 1. 1 to 100,000.
            total_required: Whether to count all records and pages, by which a list is known to end. Default:
                true.
        """
        return self._pager(
            LIST, {"page_size": page_size, "page": page, "total_required": total_required}, Product
        )


class SyncListProducts(SyncStoredEntity["ListProductsStoreColumn", "ListProductsStoreRecord"]):
    """A product. Sync version of `ListProducts`."""

    _stored = ("list_products", "ListProductsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        total_required: bool | Omit | None = omit,
    ) -> SyncPage[Product]:
        """List products.

        Those of the catalog for subscriptions.

        Args:
            page_size: Records per page; 10 by default. 1 to 20.
            page: Number of the page, from 1. 1 to 100,000.
            total_required: Whether to count all records and pages, by which a list is known to end. Default:
                true.
        """
        return self._page(
            LIST, {"page_size": page_size, "page": page, "total_required": total_required}, Product
        )
