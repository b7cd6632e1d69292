# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""What a profile did, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.events import LIST
from ..models.events import Event

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.events import EventsStoreColumn, EventsStoreRecord  # noqa: F401

__all__ = ["Events", "SyncEvents"]


class Events(StoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """What a profile did, and when."""

    _stored = ("events", "EventsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | str | Omit | None = omit,
    ) -> AsyncPager[Event]:
        """List events.

        An event is what a profile did, such as opening an email or placing an order.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 200 by default. 1 to 1,000.
            page_cursor: Cursor of the page, from the URL of the next page.
            sort: Order of the events; `-` means newest first. One of `datetime`, `-datetime`, `timestamp`,
                `-timestamp`.
        """
        return self._pager(
            LIST,
            {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor, "sort": sort},
            Event,
        )


class SyncEvents(SyncStoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """What a profile did, and when. Sync version of `Events`."""

    _stored = ("events", "EventsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
        sort: Literal["datetime", "-datetime", "timestamp", "-timestamp"] | str | Omit | None = omit,
    ) -> SyncPage[Event]:
        """List events.

        An event is what a profile did, such as opening an email or placing an order.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 200 by default. 1 to 1,000.
            page_cursor: Cursor of the page, from the URL of the next page.
            sort: Order of the events; `-` means newest first. One of `datetime`, `-datetime`, `timestamp`,
                `-timestamp`.
        """
        return self._page(
            LIST,
            {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor, "sort": sort},
            Event,
        )
