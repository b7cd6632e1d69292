# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A piece of text for emails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.snippets import GET, LIST
from ..models.snippets import Snippet

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.snippets import SnippetsStoreColumn, SnippetsStoreRecord  # noqa: F401

__all__ = ["Snippets", "SyncSnippets"]


class Snippets(StoredEntity["SnippetsStoreColumn", "SnippetsStoreRecord"]):
    """A piece of text for emails."""

    _stored = ("snippets", "SnippetsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Snippet]:
        """List snippets.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Snippet
        )

    async def get(self, id: int) -> Snippet:
        """Get a snippet.

        Args:
            id: Id of the snippet.
        """
        return await self._one(GET, {"id": id}, Snippet)


class SyncSnippets(SyncStoredEntity["SnippetsStoreColumn", "SnippetsStoreRecord"]):
    """A piece of text for emails. Sync version of `Snippets`."""

    _stored = ("snippets", "SnippetsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Snippet]:
        """List snippets.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Snippet
        )

    def get(self, id: int) -> Snippet:
        """Get a snippet.

        Args:
            id: Id of the snippet.
        """
        return self._one(GET, {"id": id}, Snippet)
