# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""A pin: pictures or a video, with a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.board_pins import LIST
from ..models.board_pins import BoardPin

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.board_pins import BoardPinsStoreColumn, BoardPinsStoreRecord  # noqa: F401

__all__ = ["BoardPins", "SyncBoardPins"]


class BoardPins(StoredEntity["BoardPinsStoreColumn", "BoardPinsStoreRecord"]):
    """A pin: pictures or a video, with a link."""

    _stored = ("board_pins", "BoardPinsStoreRecord")

    def list(
        self, board_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[BoardPin]:
        """List the pins on a board.

        Args:
            board_id: Id of the board.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST, {"board_id": board_id, "page_size": page_size, "bookmark": bookmark}, BoardPin
        )


class SyncBoardPins(SyncStoredEntity["BoardPinsStoreColumn", "BoardPinsStoreRecord"]):
    """A pin: pictures or a video, with a link. Sync version of `BoardPins`."""

    _stored = ("board_pins", "BoardPinsStoreRecord")

    def list(
        self, board_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[BoardPin]:
        """List the pins on a board.

        Args:
            board_id: Id of the board.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST, {"board_id": board_id, "page_size": page_size, "bookmark": bookmark}, BoardPin
        )
