# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""An image of the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.images import LIST
from ..models.images import Image

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.images import ImagesStoreColumn, ImagesStoreRecord  # noqa: F401

__all__ = ["Images", "SyncImages"]


class Images(StoredEntity["ImagesStoreColumn", "ImagesStoreRecord"]):
    """An image of the account."""

    _stored = ("images", "ImagesStoreRecord")

    def list(self) -> AsyncPager[Image]:
        """List images.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Image)


class SyncImages(SyncStoredEntity["ImagesStoreColumn", "ImagesStoreRecord"]):
    """An image of the account. Sync version of `Images`."""

    _stored = ("images", "ImagesStoreRecord")

    def list(self) -> SyncPage[Image]:
        """List images.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Image)
