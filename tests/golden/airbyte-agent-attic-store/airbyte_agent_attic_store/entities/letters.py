# Generated from specs/attic-store/connector.yaml by `connectorgen generate attic-store`. Do not edit.
"""Letters of Attic Store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.letters import LIST
from ..models.letters import Letter

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.letters import LettersStoreColumn, LettersStoreRecord  # noqa: F401

__all__ = ["Letters", "SyncLetters"]


class Letters(StoredEntity["LettersStoreColumn", "LettersStoreRecord"]):
    """Letters of Attic Store."""

    _stored = ("letters", "LettersStoreRecord")

    def list(self) -> AsyncPager[Letter]:
        """List letters.

        Returns a single page. Nobody calls it.
        """
        return self._pager(LIST, {}, Letter)


class SyncLetters(SyncStoredEntity["LettersStoreColumn", "LettersStoreRecord"]):
    """Letters of Attic Store. Sync version of `Letters`."""

    _stored = ("letters", "LettersStoreRecord")

    def list(self) -> SyncPage[Letter]:
        """List letters.

        Returns a single page. Nobody calls it.
        """
        return self._page(LIST, {}, Letter)
