# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Reactions of Mosaic Chat."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.reactions import LIST

__all__ = ["Reactions", "SyncReactions"]


class Reactions(Entity):
    """Reactions of Mosaic Chat."""

    def list(self, message: str) -> AsyncPager[dict[str, Any]]:
        """What was thought of a message.

        Returns a single page. All come at once.
        """
        return self._pager(LIST, {"message": message}, dict[str, Any])


class SyncReactions(SyncEntity):
    """Reactions of Mosaic Chat. Sync version of `Reactions`."""

    def list(self, message: str) -> SyncPage[dict[str, Any]]:
        """What was thought of a message.

        Returns a single page. All come at once.
        """
        return self._page(LIST, {"message": message}, dict[str, Any])
