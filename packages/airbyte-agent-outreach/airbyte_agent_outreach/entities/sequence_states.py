# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A prospect's way through a sequence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sequence_states import GET, LIST
from ..models.sequence_states import SequenceState

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sequence_states import SequenceStatesStoreColumn, SequenceStatesStoreRecord  # noqa: F401

__all__ = ["SequenceStates", "SyncSequenceStates"]


class SequenceStates(StoredEntity["SequenceStatesStoreColumn", "SequenceStatesStoreRecord"]):
    """A prospect's way through a sequence."""

    _stored = ("sequence_states", "SequenceStatesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[SequenceState]:
        """List sequence states.

        One for each prospect in each sequence.

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
            SequenceState,
        )

    async def get(self, id: int) -> SequenceState:
        """Get a sequence state.

        Args:
            id: Id of the sequence state.
        """
        return await self._one(GET, {"id": id}, SequenceState)


class SyncSequenceStates(SyncStoredEntity["SequenceStatesStoreColumn", "SequenceStatesStoreRecord"]):
    """A prospect's way through a sequence. Sync version of `SequenceStates`."""

    _stored = ("sequence_states", "SequenceStatesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[SequenceState]:
        """List sequence states.

        One for each prospect in each sequence.

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
            SequenceState,
        )

    def get(self, id: int) -> SequenceState:
        """Get a sequence state.

        Args:
            id: Id of the sequence state.
        """
        return self._one(GET, {"id": id}, SequenceState)
