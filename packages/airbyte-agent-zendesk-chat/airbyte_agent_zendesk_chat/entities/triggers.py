# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""What happens by itself, such as a message to a visitor who waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.triggers import LIST
from ..models.triggers import Trigger

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.triggers import TriggersStoreColumn, TriggersStoreRecord  # noqa: F401

__all__ = ["SyncTriggers", "Triggers"]


class Triggers(StoredEntity["TriggersStoreColumn", "TriggersStoreRecord"]):
    """What happens by itself, such as a message to a visitor who waits."""

    _stored = ("triggers", "TriggersStoreRecord")

    def list(self) -> AsyncPager[Trigger]:
        """List triggers.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, Trigger)


class SyncTriggers(SyncStoredEntity["TriggersStoreColumn", "TriggersStoreRecord"]):
    """What happens by itself, such as a message to a visitor who waits. Sync version of `Triggers`."""

    _stored = ("triggers", "TriggersStoreRecord")

    def list(self) -> SyncPage[Trigger]:
        """List triggers.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, Trigger)
