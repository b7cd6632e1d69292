# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.tags import LIST
from ..models.tags import Tag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tags import TagsStoreColumn, TagsStoreRecord  # noqa: F401

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self) -> AsyncPager[Tag]:
        """List the tags of the account.

        Tags that only one board has are in `tags` of the board.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Tag)


class SyncTags(SyncStoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag. Sync version of `Tags`."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self) -> SyncPage[Tag]:
        """List the tags of the account.

        Tags that only one board has are in `tags` of the board.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Tag)
