# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A newsletter, which is sent once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.newsletters import GET, LIST
from ..models.newsletters import Newsletter

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.newsletters import NewslettersStoreColumn, NewslettersStoreRecord  # noqa: F401

__all__ = ["Newsletters", "SyncNewsletters"]


class Newsletters(StoredEntity["NewslettersStoreColumn", "NewslettersStoreRecord"]):
    """A newsletter, which is sent once."""

    _stored = ("newsletters", "NewslettersStoreRecord")

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Newsletter]:
        """List newsletters.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. At least 1.
            sort: Oldest or newest first. One of `asc`, `desc`.
        """
        return self._pager(LIST, {"start": start, "limit": limit, "sort": sort}, Newsletter)

    async def get(self, newsletter_id: int) -> Newsletter:
        """Get a newsletter.

        Args:
            newsletter_id: Id of the newsletter.
        """
        return await self._one(GET, {"newsletter_id": newsletter_id}, Newsletter)


class SyncNewsletters(SyncStoredEntity["NewslettersStoreColumn", "NewslettersStoreRecord"]):
    """A newsletter, which is sent once. Sync version of `Newsletters`."""

    _stored = ("newsletters", "NewslettersStoreRecord")

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Newsletter]:
        """List newsletters.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. At least 1.
            sort: Oldest or newest first. One of `asc`, `desc`.
        """
        return self._page(LIST, {"start": start, "limit": limit, "sort": sort}, Newsletter)

    def get(self, newsletter_id: int) -> Newsletter:
        """Get a newsletter.

        Args:
            newsletter_id: Id of the newsletter.
        """
        return self._one(GET, {"newsletter_id": newsletter_id}, Newsletter)
