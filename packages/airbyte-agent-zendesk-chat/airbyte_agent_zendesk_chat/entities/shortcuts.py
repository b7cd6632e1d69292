# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A text that agents send by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.shortcuts import GET, LIST
from ..models.shortcuts import Shortcut

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.shortcuts import ShortcutsStoreColumn, ShortcutsStoreRecord  # noqa: F401

__all__ = ["Shortcuts", "SyncShortcuts"]


class Shortcuts(StoredEntity["ShortcutsStoreColumn", "ShortcutsStoreRecord"]):
    """A text that agents send by its name."""

    _stored = ("shortcuts", "ShortcutsStoreRecord")

    def list(self) -> AsyncPager[Shortcut]:
        """List shortcuts.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Shortcut)

    async def get(self, shortcut_id: str | int) -> Shortcut:
        """Get a shortcut.

        Args:
            shortcut_id: Id of the shortcut, which is its name.
        """
        return await self._one(GET, {"shortcut_id": shortcut_id}, Shortcut)


class SyncShortcuts(SyncStoredEntity["ShortcutsStoreColumn", "ShortcutsStoreRecord"]):
    """A text that agents send by its name. Sync version of `Shortcuts`."""

    _stored = ("shortcuts", "ShortcutsStoreRecord")

    def list(self) -> SyncPage[Shortcut]:
        """List shortcuts.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Shortcut)

    def get(self, shortcut_id: str | int) -> Shortcut:
        """Get a shortcut.

        Args:
            shortcut_id: Id of the shortcut, which is its name.
        """
        return self._one(GET, {"shortcut_id": shortcut_id}, Shortcut)
