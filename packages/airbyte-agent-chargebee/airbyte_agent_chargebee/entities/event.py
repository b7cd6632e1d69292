# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Something that happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.event import GET, LIST
from ..models.event import Event
from ..params.shared import ChoiceFilterParam, SortOrderParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.event import EventStoreColumn, EventStoreRecord  # noqa: F401

__all__ = ["EventEntity", "SyncEventEntity"]


class EventEntity(StoredEntity["EventStoreColumn", "EventStoreRecord"]):
    """Something that happened."""

    _stored = ("event", "EventStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        event_type: ChoiceFilterParam | Omit | None = omit,
        occurred_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Event]:
        """List events.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            event_type: Condition for the kind, such as `subscription_created`.
            occurred_at: Condition for the time when it happened.
            sort_by: Field to order by: `occurred_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "event_type": event_type,
                "occurred_at": occurred_at,
                "sort_by": sort_by,
            },
            Event,
        )

    async def get(self, id: str) -> Event:
        """Get an event.

        Args:
            id: Id of the event.
        """
        return await self._one(GET, {"id": id}, Event)


class SyncEventEntity(SyncStoredEntity["EventStoreColumn", "EventStoreRecord"]):
    """Something that happened. Sync version of `EventEntity`."""

    _stored = ("event", "EventStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        event_type: ChoiceFilterParam | Omit | None = omit,
        occurred_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Event]:
        """List events.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            event_type: Condition for the kind, such as `subscription_created`.
            occurred_at: Condition for the time when it happened.
            sort_by: Field to order by: `occurred_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "event_type": event_type,
                "occurred_at": occurred_at,
                "sort_by": sort_by,
            },
            Event,
        )

    def get(self, id: str) -> Event:
        """Get an event.

        Args:
            id: Id of the event.
        """
        return self._one(GET, {"id": id}, Event)
