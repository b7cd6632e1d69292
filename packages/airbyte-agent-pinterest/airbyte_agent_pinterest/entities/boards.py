# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""A board, which collects pins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.boards import GET, LIST
from ..models.boards import Board

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.boards import BoardsStoreColumn, BoardsStoreRecord  # noqa: F401

__all__ = ["Boards", "SyncBoards"]


class Boards(StoredEntity["BoardsStoreColumn", "BoardsStoreRecord"]):
    """A board, which collects pins."""

    _stored = ("boards", "BoardsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        privacy: Literal["ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET"]
        | str
        | Omit
        | None = omit,
    ) -> AsyncPager[Board]:
        """List boards.

        The user's boards, and group boards that the user can add pins to.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            privacy: Only boards with this privacy. One of `ALL`, `PUBLIC`, `PROTECTED`, `SECRET`,
                `PUBLIC_AND_SECRET`.
        """
        return self._pager(LIST, {"page_size": page_size, "bookmark": bookmark, "privacy": privacy}, Board)

    async def get(self, board_id: str) -> Board:
        """Get a board.

        One of the user's boards, or a group board that is shared with the user.

        Args:
            board_id: Id of the board.
        """
        return await self._one(GET, {"board_id": board_id}, Board)


class SyncBoards(SyncStoredEntity["BoardsStoreColumn", "BoardsStoreRecord"]):
    """A board, which collects pins. Sync version of `Boards`."""

    _stored = ("boards", "BoardsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        bookmark: str | Omit | None = omit,
        privacy: Literal["ALL", "PUBLIC", "PROTECTED", "SECRET", "PUBLIC_AND_SECRET"]
        | str
        | Omit
        | None = omit,
    ) -> SyncPage[Board]:
        """List boards.

        The user's boards, and group boards that the user can add pins to.

        Args:
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
            privacy: Only boards with this privacy. One of `ALL`, `PUBLIC`, `PROTECTED`, `SECRET`,
                `PUBLIC_AND_SECRET`.
        """
        return self._page(LIST, {"page_size": page_size, "bookmark": bookmark, "privacy": privacy}, Board)

    def get(self, board_id: str) -> Board:
        """Get a board.

        One of the user's boards, or a group board that is shared with the user.

        Args:
            board_id: Id of the board.
        """
        return self._one(GET, {"board_id": board_id}, Board)
