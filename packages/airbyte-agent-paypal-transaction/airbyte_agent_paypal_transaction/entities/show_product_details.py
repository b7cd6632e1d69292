# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""A product with all of its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.show_product_details import GET
from ..models.show_product_details import ProductDetails

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.show_product_details import ShowProductDetailsStoreColumn, ShowProductDetailsStoreRecord  # noqa: F401

__all__ = ["ShowProductDetails", "SyncShowProductDetails"]


class ShowProductDetails(StoredEntity["ShowProductDetailsStoreColumn", "ShowProductDetailsStoreRecord"]):
    """A product with all of its values."""

    _stored = ("show_product_details", "ShowProductDetailsStoreRecord")

    async def get(self, id: str) -> ProductDetails:
        """Get a product.

        Args:
            id: Id of the product.
        """
        return await self._one(GET, {"id": id}, ProductDetails)


class SyncShowProductDetails(
    SyncStoredEntity["ShowProductDetailsStoreColumn", "ShowProductDetailsStoreRecord"]
):
    """A product with all of its values. Sync version of `ShowProductDetails`."""

    _stored = ("show_product_details", "ShowProductDetailsStoreRecord")

    def get(self, id: str) -> ProductDetails:
        """Get a product.

        Args:
            id: Id of the product.
        """
        return self._one(GET, {"id": id}, ProductDetails)
