# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A kind of shipping that the store can offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.shipping_methods import GET, LIST
from ..models.shipping_methods import ShippingMethod

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.shipping_methods import ShippingMethodsStoreColumn, ShippingMethodsStoreRecord  # noqa: F401

__all__ = ["ShippingMethods", "SyncShippingMethods"]


class ShippingMethods(StoredEntity["ShippingMethodsStoreColumn", "ShippingMethodsStoreRecord"]):
    """A kind of shipping that the store can offer."""

    _stored = ("shipping_methods", "ShippingMethodsStoreRecord")

    def list(self) -> AsyncPager[ShippingMethod]:
        """List shipping methods.

        Kinds of shipping that zones can use.

        Returns a single page. All methods are in one response.
        """
        return self._pager(LIST, {}, ShippingMethod)

    async def get(self, id: str) -> ShippingMethod:
        """Get a shipping method.

        Args:
            id: Id of the shipping method.
        """
        return await self._one(GET, {"id": id}, ShippingMethod)


class SyncShippingMethods(SyncStoredEntity["ShippingMethodsStoreColumn", "ShippingMethodsStoreRecord"]):
    """A kind of shipping that the store can offer. Sync version of `ShippingMethods`."""

    _stored = ("shipping_methods", "ShippingMethodsStoreRecord")

    def list(self) -> SyncPage[ShippingMethod]:
        """List shipping methods.

        Kinds of shipping that zones can use.

        Returns a single page. All methods are in one response.
        """
        return self._page(LIST, {}, ShippingMethod)

    def get(self, id: str) -> ShippingMethod:
        """Get a shipping method.

        Args:
            id: Id of the shipping method.
        """
        return self._one(GET, {"id": id}, ShippingMethod)
