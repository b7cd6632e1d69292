# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Goods or a service for sale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.products import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.products import DeletedProduct, Product
from ..params.products import FeatureParam, PackageDimensionsParam, ProductCreateParamsDefaultPriceData
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.products import ProductsStoreColumn, ProductsStoreRecord  # noqa: F401

__all__ = ["Products", "SyncProducts"]


class Products(StoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """Goods or a service for sale."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        active: bool | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        url: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Product]:
        """List products, newest first.

        Args:
            active: Only those that can, or cannot, be bought.
            created: Only those created at this Unix time in seconds, or in a range of them.
            ending_before: Id of the record after the page.
            ids: Only these, by id; not together with the paging parameters.
            limit: Records on a page; 10 where absent. 1 to 100.
            shippable: Only those that are, or are not, shipped.
            starting_after: Id of the record before the page.
            url: Only those with exactly this public page.
            expand: Fields to hold whole records in place of ids, such as `data.default_price`.
        """
        return self._pager(
            LIST,
            {
                "active": active,
                "created": created,
                "ending_before": ending_before,
                "ids": ids,
                "limit": limit,
                "shippable": shippable,
                "starting_after": starting_after,
                "url": url,
                "expand": expand,
            },
            Product,
        )

    async def create(
        self,
        name: str,
        *,
        active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        id: str | Omit | None = omit,
        images: Sequence[str] | Omit | None = omit,
        marketing_features: Sequence[FeatureParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        package_dimensions: PackageDimensionsParam | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        tax_code: str | Omit | None = omit,
        unit_label: str | Omit | None = omit,
        url: str | Omit | None = omit,
        default_price_data: ProductCreateParamsDefaultPriceData | Omit | None = omit,
        features: Sequence[FeatureParam] | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Product:
        """Create a product.

        Args:
            name: Name shown to customers.
            active: Whether it can be bought; true where absent.
            description: Text shown to customers. At most 40,000 characters.
            id: Your own id for it; made up by Stripe where absent.
            images: URLs of up to eight images.
            marketing_features: Selling points shown in pricing tables, up to 15.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            package_dimensions: Size and weight for shipping.
            shippable: Whether the product is shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            tax_code: Id of the tax code.
            unit_label: What one unit is called on invoices and receipts. At most 12 characters.
            url: Public page of the product.
            default_price_data: Price to create with it as the default.
            features: Selling points, in API versions before 2024-04-10.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "active": active,
                "description": description,
                "id": id,
                "images": images,
                "marketing_features": marketing_features,
                "metadata": metadata,
                "package_dimensions": package_dimensions,
                "shippable": shippable,
                "statement_descriptor": statement_descriptor,
                "tax_code": tax_code,
                "unit_label": unit_label,
                "url": url,
                "default_price_data": default_price_data,
                "features": features,
                "expand": expand,
            },
            Product,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Product:
        """Get a product.

        Args:
            id: Id of the product.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Product)

    async def update(
        self,
        id: str,
        *,
        active: bool | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        default_price: str | Omit | None = omit,
        images: Sequence[str] | Literal[""] | Omit | None = omit,
        marketing_features: Sequence[FeatureParam] | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        package_dimensions: PackageDimensionsParam | Literal[""] | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        tax_code: str | Omit | None = omit,
        unit_label: str | Omit | None = omit,
        url: str | Omit | None = omit,
        features: Sequence[FeatureParam] | Literal[""] | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Product:
        """Change a product.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the product.
            active: Whether it can be bought.
            name: Name shown to customers.
            description: Text shown to customers. At most 40,000 characters.
            default_price: Id of the price to make the default.
            images: URLs of up to eight images; "" clears it.
            marketing_features: Selling points shown in pricing tables, up to 15; "" clears it.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            package_dimensions: Size and weight for shipping; "" clears it.
            shippable: Whether the product is shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            tax_code: Id of the tax code.
            unit_label: What one unit is called on invoices and receipts. At most 12 characters.
            url: Public page of the product; "" clears it.
            features: Selling points, in API versions before 2024-04-10; "" clears it.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "active": active,
                "name": name,
                "description": description,
                "default_price": default_price,
                "images": images,
                "marketing_features": marketing_features,
                "metadata": metadata,
                "package_dimensions": package_dimensions,
                "shippable": shippable,
                "statement_descriptor": statement_descriptor,
                "tax_code": tax_code,
                "unit_label": unit_label,
                "url": url,
                "features": features,
                "expand": expand,
            },
            Product,
        )

    async def delete(self, id: str) -> DeletedProduct:
        """Delete a product that has no prices.

        Any other can be made inactive instead.

        Args:
            id: Id of the product.
        """
        return await self._one(DELETE, {"id": id}, DeletedProduct)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Product]:
        """Search products.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `active:'true'` or `name~'shirt'`, joined by AND or OR.
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.default_price`.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Product)


class SyncProducts(SyncStoredEntity["ProductsStoreColumn", "ProductsStoreRecord"]):
    """Goods or a service for sale. Sync version of `Products`."""

    _stored = ("products", "ProductsStoreRecord")

    def list(
        self,
        *,
        active: bool | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        ids: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        url: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Product]:
        """List products, newest first.

        Args:
            active: Only those that can, or cannot, be bought.
            created: Only those created at this Unix time in seconds, or in a range of them.
            ending_before: Id of the record after the page.
            ids: Only these, by id; not together with the paging parameters.
            limit: Records on a page; 10 where absent. 1 to 100.
            shippable: Only those that are, or are not, shipped.
            starting_after: Id of the record before the page.
            url: Only those with exactly this public page.
            expand: Fields to hold whole records in place of ids, such as `data.default_price`.
        """
        return self._page(
            LIST,
            {
                "active": active,
                "created": created,
                "ending_before": ending_before,
                "ids": ids,
                "limit": limit,
                "shippable": shippable,
                "starting_after": starting_after,
                "url": url,
                "expand": expand,
            },
            Product,
        )

    def create(
        self,
        name: str,
        *,
        active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        id: str | Omit | None = omit,
        images: Sequence[str] | Omit | None = omit,
        marketing_features: Sequence[FeatureParam] | Omit | None = omit,
        metadata: Mapping[str, str] | Omit | None = omit,
        package_dimensions: PackageDimensionsParam | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        tax_code: str | Omit | None = omit,
        unit_label: str | Omit | None = omit,
        url: str | Omit | None = omit,
        default_price_data: ProductCreateParamsDefaultPriceData | Omit | None = omit,
        features: Sequence[FeatureParam] | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Product:
        """Create a product.

        Args:
            name: Name shown to customers.
            active: Whether it can be bought; true where absent.
            description: Text shown to customers. At most 40,000 characters.
            id: Your own id for it; made up by Stripe where absent.
            images: URLs of up to eight images.
            marketing_features: Selling points shown in pricing tables, up to 15.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            package_dimensions: Size and weight for shipping.
            shippable: Whether the product is shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            tax_code: Id of the tax code.
            unit_label: What one unit is called on invoices and receipts. At most 12 characters.
            url: Public page of the product.
            default_price_data: Price to create with it as the default.
            features: Selling points, in API versions before 2024-04-10.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "active": active,
                "description": description,
                "id": id,
                "images": images,
                "marketing_features": marketing_features,
                "metadata": metadata,
                "package_dimensions": package_dimensions,
                "shippable": shippable,
                "statement_descriptor": statement_descriptor,
                "tax_code": tax_code,
                "unit_label": unit_label,
                "url": url,
                "default_price_data": default_price_data,
                "features": features,
                "expand": expand,
            },
            Product,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Product:
        """Get a product.

        Args:
            id: Id of the product.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Product)

    def update(
        self,
        id: str,
        *,
        active: bool | Omit | None = omit,
        name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        default_price: str | Omit | None = omit,
        images: Sequence[str] | Literal[""] | Omit | None = omit,
        marketing_features: Sequence[FeatureParam] | Literal[""] | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        package_dimensions: PackageDimensionsParam | Literal[""] | Omit | None = omit,
        shippable: bool | Omit | None = omit,
        statement_descriptor: str | Omit | None = omit,
        tax_code: str | Omit | None = omit,
        unit_label: str | Omit | None = omit,
        url: str | Omit | None = omit,
        features: Sequence[FeatureParam] | Literal[""] | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Product:
        """Change a product.

        Fields that are not given stay as they are; a text set to "" is cleared.

        Args:
            id: Id of the product.
            active: Whether it can be bought.
            name: Name shown to customers.
            description: Text shown to customers. At most 40,000 characters.
            default_price: Id of the price to make the default.
            images: URLs of up to eight images; "" clears it.
            marketing_features: Selling points shown in pricing tables, up to 15; "" clears it.
            metadata: Your own key-value pairs, merged with those there; a value of "" removes its key, and ""
                alone removes all.
            package_dimensions: Size and weight for shipping; "" clears it.
            shippable: Whether the product is shipped.
            statement_descriptor: Text on the customer's bank statement. At most 22 characters.
            tax_code: Id of the tax code.
            unit_label: What one unit is called on invoices and receipts. At most 12 characters.
            url: Public page of the product; "" clears it.
            features: Selling points, in API versions before 2024-04-10; "" clears it.
            expand: Fields to hold whole records in place of ids, such as `default_price`.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "active": active,
                "name": name,
                "description": description,
                "default_price": default_price,
                "images": images,
                "marketing_features": marketing_features,
                "metadata": metadata,
                "package_dimensions": package_dimensions,
                "shippable": shippable,
                "statement_descriptor": statement_descriptor,
                "tax_code": tax_code,
                "unit_label": unit_label,
                "url": url,
                "features": features,
                "expand": expand,
            },
            Product,
        )

    def delete(self, id: str) -> DeletedProduct:
        """Delete a product that has no prices.

        Any other can be made inactive instead.

        Args:
            id: Id of the product.
        """
        return self._one(DELETE, {"id": id}, DeletedProduct)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Product]:
        """Search products.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `active:'true'` or `name~'shirt'`, joined by AND or OR.
            limit: Records on a page; 10 where absent. 1 to 100.
            page: Where to go on: `next_page` of the page before.
            expand: Fields to hold whole records in place of ids, such as `data.default_price`.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Product)
