# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A tax rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tax_rates import GET, LIST
from ..models.tax_rates import TaxRate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tax_rates import TaxRatesStoreColumn, TaxRatesStoreRecord  # noqa: F401

__all__ = ["SyncTaxRates", "TaxRates"]


class TaxRates(StoredEntity["TaxRatesStoreColumn", "TaxRatesStoreRecord"]):
    """A tax rate."""

    _stored = ("tax_rates", "TaxRatesStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        class_: str | Omit | None = omit,
        orderby: Literal["id", "order", "priority"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[TaxRate]:
        """List tax rates.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            class_: Slug of the tax class; `standard` for the standard one.
            orderby: What to sort by. One of `id`, `order`, `priority`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {"page": page, "per_page": per_page, "class": class_, "orderby": orderby, "order": order},
            TaxRate,
        )

    async def get(self, id: int) -> TaxRate:
        """Get a tax rate.

        Args:
            id: Id of the tax rate.
        """
        return await self._one(GET, {"id": id}, TaxRate)


class SyncTaxRates(SyncStoredEntity["TaxRatesStoreColumn", "TaxRatesStoreRecord"]):
    """A tax rate. Sync version of `TaxRates`."""

    _stored = ("tax_rates", "TaxRatesStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        class_: str | Omit | None = omit,
        orderby: Literal["id", "order", "priority"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[TaxRate]:
        """List tax rates.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            class_: Slug of the tax class; `standard` for the standard one.
            orderby: What to sort by. One of `id`, `order`, `priority`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {"page": page, "per_page": per_page, "class": class_, "orderby": orderby, "order": order},
            TaxRate,
        )

    def get(self, id: int) -> TaxRate:
        """Get a tax rate.

        Args:
            id: Id of the tax rate.
        """
        return self._one(GET, {"id": id}, TaxRate)
