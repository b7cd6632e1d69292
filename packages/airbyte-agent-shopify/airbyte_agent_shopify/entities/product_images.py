# Generated from specs/shopify/connector.yaml by `connectorgen generate shopify`. Do not edit.
"""An image of a product."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_images import GET, LIST
from ..models.product_images import ProductImage

__all__ = ["ProductImages", "SyncProductImages"]


class ProductImages(Entity):
    """An image of a product."""

    def list(self, product_id: int, *, since_id: int | Omit | None = omit) -> AsyncPager[ProductImage]:
        """List the images of a product.

        Args:
            product_id: Id of the product.
            since_id: Only records with a higher id.
        """
        return self._pager(LIST, {"product_id": product_id, "since_id": since_id}, ProductImage)

    async def get(self, product_id: int, image_id: int) -> ProductImage:
        """Get an image.

        Args:
            product_id: Id of the product.
            image_id: Id of the image.
        """
        return await self._one(GET, {"product_id": product_id, "image_id": image_id}, ProductImage)


class SyncProductImages(SyncEntity):
    """An image of a product. Sync version of `ProductImages`."""

    def list(self, product_id: int, *, since_id: int | Omit | None = omit) -> SyncPage[ProductImage]:
        """List the images of a product.

        Args:
            product_id: Id of the product.
            since_id: Only records with a higher id.
        """
        return self._page(LIST, {"product_id": product_id, "since_id": since_id}, ProductImage)

    def get(self, product_id: int, image_id: int) -> ProductImage:
        """Get an image.

        Args:
            product_id: Id of the product.
            image_id: Id of the image.
        """
        return self._one(GET, {"product_id": product_id, "image_id": image_id}, ProductImage)
