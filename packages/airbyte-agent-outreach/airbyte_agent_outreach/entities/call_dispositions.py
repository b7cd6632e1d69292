# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A result that calls can have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.call_dispositions import GET, LIST
from ..models.call_dispositions import CallDisposition

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.call_dispositions import CallDispositionsStoreColumn, CallDispositionsStoreRecord  # noqa: F401

__all__ = ["CallDispositions", "SyncCallDispositions"]


class CallDispositions(StoredEntity["CallDispositionsStoreColumn", "CallDispositionsStoreRecord"]):
    """A result that calls can have."""

    _stored = ("call_dispositions", "CallDispositionsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[CallDisposition]:
        """List call dispositions.

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
            CallDisposition,
        )

    async def get(self, id: int) -> CallDisposition:
        """Get a call disposition.

        Args:
            id: Id of the disposition.
        """
        return await self._one(GET, {"id": id}, CallDisposition)


class SyncCallDispositions(SyncStoredEntity["CallDispositionsStoreColumn", "CallDispositionsStoreRecord"]):
    """A result that calls can have. Sync version of `CallDispositions`."""

    _stored = ("call_dispositions", "CallDispositionsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[CallDisposition]:
        """List call dispositions.

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
            CallDisposition,
        )

    def get(self, id: int) -> CallDisposition:
        """Get a call disposition.

        Args:
            id: Id of the disposition.
        """
        return self._one(GET, {"id": id}, CallDisposition)
