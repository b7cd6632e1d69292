# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""A board: a table of items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.boards import GET, LIST
from ..models.boards import Board

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.boards import BoardsStoreColumn, BoardsStoreRecord  # noqa: F401

__all__ = ["Boards", "SyncBoards"]


class Boards(StoredEntity["BoardsStoreColumn", "BoardsStoreRecord"]):
    """A board: a table of items."""

    _stored = ("boards", "BoardsStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> AsyncPager[Board]:
        """List boards.

        Active boards, of all workspaces.

        Args:
            limit: Boards per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._pager(LIST, {"limit": limit, "page": page}, Board)

    async def get(self, id: str) -> Board:
        """Get a board.

        Args:
            id: Id of the board.
        """
        return await self._one(GET, {"id": id}, Board)


class SyncBoards(SyncStoredEntity["BoardsStoreColumn", "BoardsStoreRecord"]):
    """A board: a table of items. Sync version of `Boards`."""

    _stored = ("boards", "BoardsStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, page: int | Omit | None = omit) -> SyncPage[Board]:
        """List boards.

        Active boards, of all workspaces.

        Args:
            limit: Boards per page; 25 by default. At least 1.
            page: Number of the page, from 1. At least 1.
        """
        return self._page(LIST, {"limit": limit, "page": page}, Board)

    def get(self, id: str) -> Board:
        """Get a board.

        Args:
            id: Id of the board.
        """
        return self._one(GET, {"id": id}, Board)
