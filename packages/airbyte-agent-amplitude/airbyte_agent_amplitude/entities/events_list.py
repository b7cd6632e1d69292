# Generated from specs/amplitude/connector.yaml by `connectorgen generate amplitude`. Do not edit.
"""A type of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.events_list import LIST
from ..models.events_list import Event

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.events_list import EventsListStoreColumn, EventsListStoreRecord  # noqa: F401

__all__ = ["EventsList", "SyncEventsList"]


class EventsList(StoredEntity["EventsListStoreColumn", "EventsListStoreRecord"]):
    """A type of events."""

    _stored = ("events_list", "EventsListStoreRecord")

    def list(self) -> AsyncPager[Event]:
        """List types of events.

        Visible types of events, with how many there were this week.

        Returns a single page. Amplitude gives everything at once.
        """
        return self._pager(LIST, {}, Event)


class SyncEventsList(SyncStoredEntity["EventsListStoreColumn", "EventsListStoreRecord"]):
    """A type of events. Sync version of `EventsList`."""

    _stored = ("events_list", "EventsListStoreRecord")

    def list(self) -> SyncPage[Event]:
        """List types of events.

        Visible types of events, with how many there were this week.

        Returns a single page. Amplitude gives everything at once.
        """
        return self._page(LIST, {}, Event)
