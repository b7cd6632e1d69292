# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A deal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.opportunities import GET, LIST
from ..models.opportunities import Opportunity

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.opportunities import OpportunitiesStoreColumn, OpportunitiesStoreRecord  # noqa: F401

__all__ = ["Opportunities", "SyncOpportunities"]


class Opportunities(StoredEntity["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"]):
    """A deal."""

    _stored = ("opportunities", "OpportunitiesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Opportunity]:
        """List opportunities.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST,
            {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after},
            Opportunity,
        )

    async def get(self, id: int) -> Opportunity:
        """Get an opportunity.

        Args:
            id: Id of the opportunity.
        """
        return await self._one(GET, {"id": id}, Opportunity)


class SyncOpportunities(SyncStoredEntity["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"]):
    """A deal. Sync version of `Opportunities`."""

    _stored = ("opportunities", "OpportunitiesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Opportunity]:
        """List opportunities.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST,
            {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after},
            Opportunity,
        )

    def get(self, id: int) -> Opportunity:
        """Get an opportunity.

        Args:
            id: Id of the opportunity.
        """
        return self._one(GET, {"id": id}, Opportunity)
