# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""An email to a prospect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.mailings import GET, LIST
from ..models.mailings import Mailing

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.mailings import MailingsStoreColumn, MailingsStoreRecord  # noqa: F401

__all__ = ["Mailings", "SyncMailings"]


class Mailings(StoredEntity["MailingsStoreColumn", "MailingsStoreRecord"]):
    """An email to a prospect."""

    _stored = ("mailings", "MailingsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Mailing]:
        """List mailings.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Mailing
        )

    async def get(self, id: int) -> Mailing:
        """Get a mailing.

        Args:
            id: Id of the mailing.
        """
        return await self._one(GET, {"id": id}, Mailing)


class SyncMailings(SyncStoredEntity["MailingsStoreColumn", "MailingsStoreRecord"]):
    """An email to a prospect. Sync version of `Mailings`."""

    _stored = ("mailings", "MailingsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Mailing]:
        """List mailings.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Mailing
        )

    def get(self, id: int) -> Mailing:
        """Get a mailing.

        Args:
            id: Id of the mailing.
        """
        return self._one(GET, {"id": id}, Mailing)
