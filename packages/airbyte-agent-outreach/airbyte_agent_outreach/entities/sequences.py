# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""Steps that prospects are led through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sequences import GET, LIST
from ..models.sequences import SequenceDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sequences import SequencesStoreColumn, SequencesStoreRecord  # noqa: F401

__all__ = ["Sequences", "SyncSequences"]


class Sequences(StoredEntity["SequencesStoreColumn", "SequencesStoreRecord"]):
    """Steps that prospects are led through."""

    _stored = ("sequences", "SequencesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[SequenceDetail]:
        """List sequences.

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
            SequenceDetail,
        )

    async def get(self, id: int) -> SequenceDetail:
        """Get a sequence.

        Args:
            id: Id of the sequence.
        """
        return await self._one(GET, {"id": id}, SequenceDetail)


class SyncSequences(SyncStoredEntity["SequencesStoreColumn", "SequencesStoreRecord"]):
    """Steps that prospects are led through. Sync version of `Sequences`."""

    _stored = ("sequences", "SequencesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[SequenceDetail]:
        """List sequences.

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
            SequenceDetail,
        )

    def get(self, id: int) -> SequenceDetail:
        """Get a sequence.

        Args:
            id: Id of the sequence.
        """
        return self._one(GET, {"id": id}, SequenceDetail)
