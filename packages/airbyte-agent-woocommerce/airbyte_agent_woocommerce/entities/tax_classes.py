# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A class that tax rates and products belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.tax_classes import LIST
from ..models.tax_classes import TaxClass

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tax_classes import TaxClassesStoreColumn, TaxClassesStoreRecord  # noqa: F401

__all__ = ["SyncTaxClasses", "TaxClasses"]


class TaxClasses(StoredEntity["TaxClassesStoreColumn", "TaxClassesStoreRecord"]):
    """A class that tax rates and products belong to."""

    _stored = ("tax_classes", "TaxClassesStoreRecord")

    def list(self) -> AsyncPager[TaxClass]:
        """List tax classes.

        Names and slugs of the classes; the rates are in `tax_rates`.

        Returns a single page. All classes are in one response.
        """
        return self._pager(LIST, {}, TaxClass)


class SyncTaxClasses(SyncStoredEntity["TaxClassesStoreColumn", "TaxClassesStoreRecord"]):
    """A class that tax rates and products belong to. Sync version of `TaxClasses`."""

    _stored = ("tax_classes", "TaxClassesStoreRecord")

    def list(self) -> SyncPage[TaxClass]:
        """List tax classes.

        Names and slugs of the classes; the rates are in `tax_rates`.

        Returns a single page. All classes are in one response.
        """
        return self._page(LIST, {}, TaxClass)
