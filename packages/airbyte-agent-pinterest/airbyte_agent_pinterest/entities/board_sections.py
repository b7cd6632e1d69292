# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""A part of a board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.board_sections import LIST
from ..models.board_sections import BoardSection

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.board_sections import BoardSectionsStoreColumn, BoardSectionsStoreRecord  # noqa: F401

__all__ = ["BoardSections", "SyncBoardSections"]


class BoardSections(StoredEntity["BoardSectionsStoreColumn", "BoardSectionsStoreRecord"]):
    """A part of a board."""

    _stored = ("board_sections", "BoardSectionsStoreRecord")

    def list(
        self, board_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[BoardSection]:
        """List the sections of a board.

        Args:
            board_id: Id of the board.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST, {"board_id": board_id, "page_size": page_size, "bookmark": bookmark}, BoardSection
        )


class SyncBoardSections(SyncStoredEntity["BoardSectionsStoreColumn", "BoardSectionsStoreRecord"]):
    """A part of a board. Sync version of `BoardSections`."""

    _stored = ("board_sections", "BoardSectionsStoreRecord")

    def list(
        self, board_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[BoardSection]:
        """List the sections of a board.

        Args:
            board_id: Id of the board.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST, {"board_id": board_id, "page_size": page_size, "bookmark": bookmark}, BoardSection
        )
