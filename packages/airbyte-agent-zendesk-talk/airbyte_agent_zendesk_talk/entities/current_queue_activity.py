# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Who waits in the queue at this moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.current_queue_activity import LIST
from ..models.current_queue_activity import CurrentQueueActivity

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.current_queue_activity import (  # noqa: F401
        CurrentQueueActivityStoreColumn,
        CurrentQueueActivityStoreRecord,
    )

__all__ = ["CurrentQueueActivityEntity", "SyncCurrentQueueActivityEntity"]


class CurrentQueueActivityEntity(
    StoredEntity["CurrentQueueActivityStoreColumn", "CurrentQueueActivityStoreRecord"]
):
    """Who waits in the queue at this moment."""

    _stored = ("current_queue_activity", "CurrentQueueActivityStoreRecord")

    def list(self) -> AsyncPager[CurrentQueueActivity]:
        """Get who waits in the queue at this moment.

        Returns a single page. The figures are one record.
        """
        return self._pager(LIST, {}, CurrentQueueActivity)


class SyncCurrentQueueActivityEntity(
    SyncStoredEntity["CurrentQueueActivityStoreColumn", "CurrentQueueActivityStoreRecord"]
):
    """Who waits in the queue at this moment. Sync version of `CurrentQueueActivityEntity`."""

    _stored = ("current_queue_activity", "CurrentQueueActivityStoreRecord")

    def list(self) -> SyncPage[CurrentQueueActivity]:
        """Get who waits in the queue at this moment.

        Returns a single page. The figures are one record.
        """
        return self._page(LIST, {}, CurrentQueueActivity)
