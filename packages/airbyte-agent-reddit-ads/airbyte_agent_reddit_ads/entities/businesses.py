# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""A business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.businesses import LIST
from ..models.businesses import Business

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.businesses import BusinessesStoreColumn, BusinessesStoreRecord  # noqa: F401

__all__ = ["Businesses", "SyncBusinesses"]


class Businesses(StoredEntity["BusinessesStoreColumn", "BusinessesStoreRecord"]):
    """A business."""

    _stored = ("businesses", "BusinessesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, page_token: str | Omit | None = omit
    ) -> AsyncPager[Business]:
        """List the businesses that the user is a member of.

        Args:
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._pager(LIST, {"page.size": page_size, "page.token": page_token}, Business)


class SyncBusinesses(SyncStoredEntity["BusinessesStoreColumn", "BusinessesStoreRecord"]):
    """A business. Sync version of `Businesses`."""

    _stored = ("businesses", "BusinessesStoreRecord")

    def list(
        self, *, page_size: int | Omit | None = omit, page_token: str | Omit | None = omit
    ) -> SyncPage[Business]:
        """List the businesses that the user is a member of.

        Args:
            page_size: Records per page. At least 1.
            page_token: Token of the page, from its URL.
        """
        return self._page(LIST, {"page.size": page_size, "page.token": page_token}, Business)
