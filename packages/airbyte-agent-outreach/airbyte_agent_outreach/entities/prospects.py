# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A person that the team wants to sell to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.prospects import GET, LIST
from ..models.prospects import Prospect

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.prospects import ProspectsStoreColumn, ProspectsStoreRecord  # noqa: F401

__all__ = ["Prospects", "SyncProspects"]


class Prospects(StoredEntity["ProspectsStoreColumn", "ProspectsStoreRecord"]):
    """A person that the team wants to sell to."""

    _stored = ("prospects", "ProspectsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Prospect]:
        """List prospects.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Prospect
        )

    async def get(self, id: int) -> Prospect:
        """Get a prospect.

        Args:
            id: Id of the prospect.
        """
        return await self._one(GET, {"id": id}, Prospect)


class SyncProspects(SyncStoredEntity["ProspectsStoreColumn", "ProspectsStoreRecord"]):
    """A person that the team wants to sell to. Sync version of `Prospects`."""

    _stored = ("prospects", "ProspectsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Prospect]:
        """List prospects.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Prospect
        )

    def get(self, id: int) -> Prospect:
        """Get a prospect.

        Args:
            id: Id of the prospect.
        """
        return self._one(GET, {"id": id}, Prospect)
