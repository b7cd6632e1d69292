# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Code in pages that reports what visitors do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.conversion_tags import LIST
from ..models.conversion_tags import ConversionTag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.conversion_tags import ConversionTagsStoreColumn, ConversionTagsStoreRecord  # noqa: F401

__all__ = ["ConversionTags", "SyncConversionTags"]


class ConversionTags(StoredEntity["ConversionTagsStoreColumn", "ConversionTagsStoreRecord"]):
    """Code in pages that reports what visitors do."""

    _stored = ("conversion_tags", "ConversionTagsStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[ConversionTag]:
        """List conversion tags.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark},
            ConversionTag,
        )


class SyncConversionTags(SyncStoredEntity["ConversionTagsStoreColumn", "ConversionTagsStoreRecord"]):
    """Code in pages that reports what visitors do. Sync version of `ConversionTags`."""

    _stored = ("conversion_tags", "ConversionTagsStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[ConversionTag]:
        """List conversion tags.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST,
            {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark},
            ConversionTag,
        )
