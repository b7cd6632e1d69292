# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""An event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.events import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.events import Event
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.events import EventsStoreColumn, EventsStoreRecord  # noqa: F401

__all__ = ["Events", "SyncEvents"]


class Events(StoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """An event."""

    _stored = ("events", "EventsStoreRecord")

    def list(self, q: str) -> AsyncPager[Event]:
        """List events by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of events, such as `SELECT Id, Subject, StartDateTime FROM Event WHERE StartDateTime
                = TODAY`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Event)

    async def create(
        self,
        subject: str,
        start_date_time: dt.datetime | str,
        duration_in_minutes: int,
        *,
        end_date_time: dt.datetime | str | Omit | None = omit,
        location: str | Omit | None = omit,
        description: str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        is_all_day_event: bool | Omit | None = omit,
        show_as: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an event.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject.
            start_date_time: When it begins.
            duration_in_minutes: Length in minutes.
            end_date_time: When it ends.
            location: Place.
            description: Description of the event.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            is_all_day_event: Whether it takes the whole day.
            show_as: How the time is shown, such as `Busy`.
            owner_id: Id of the user or calendar that it belongs to.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Subject": subject,
                "StartDateTime": start_date_time,
                "DurationInMinutes": duration_in_minutes,
                "EndDateTime": end_date_time,
                "Location": location,
                "Description": description,
                "WhoId": who_id,
                "WhatId": what_id,
                "IsAllDayEvent": is_all_day_event,
                "ShowAs": show_as,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Event:
        """Get an event.

        Args:
            id: Id of the event.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Event)

    async def delete(self, id: str) -> None:
        """Delete an event.

        Moves it to the recycle bin.

        Args:
            id: Id of the event.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        start_date_time: dt.datetime | str | Omit | None = omit,
        end_date_time: dt.datetime | str | Omit | None = omit,
        duration_in_minutes: int | Omit | None = omit,
        location: str | Omit | None = omit,
        description: str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        is_all_day_event: bool | Omit | None = omit,
        show_as: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an event.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the event.
            subject: Subject.
            start_date_time: When it begins.
            end_date_time: When it ends.
            duration_in_minutes: Length in minutes.
            location: Place.
            description: Description of the event.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            is_all_day_event: Whether it takes the whole day.
            show_as: How the time is shown, such as `Busy`.
            owner_id: Id of the user or calendar that it belongs to.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "StartDateTime": start_date_time,
                "EndDateTime": end_date_time,
                "DurationInMinutes": duration_in_minutes,
                "Location": location,
                "Description": description,
                "WhoId": who_id,
                "WhatId": what_id,
                "IsAllDayEvent": is_all_day_event,
                "ShowAs": show_as,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Event]:
        """Search events by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for events, such as `FIND {demo} IN ALL FIELDS RETURNING Event(Id, Subject,
                StartDateTime)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Event)


class SyncEvents(SyncStoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """An event. Sync version of `Events`."""

    _stored = ("events", "EventsStoreRecord")

    def list(self, q: str) -> SyncPage[Event]:
        """List events by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of events, such as `SELECT Id, Subject, StartDateTime FROM Event WHERE StartDateTime
                = TODAY`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Event)

    def create(
        self,
        subject: str,
        start_date_time: dt.datetime | str,
        duration_in_minutes: int,
        *,
        end_date_time: dt.datetime | str | Omit | None = omit,
        location: str | Omit | None = omit,
        description: str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        is_all_day_event: bool | Omit | None = omit,
        show_as: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an event.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            subject: Subject.
            start_date_time: When it begins.
            duration_in_minutes: Length in minutes.
            end_date_time: When it ends.
            location: Place.
            description: Description of the event.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            is_all_day_event: Whether it takes the whole day.
            show_as: How the time is shown, such as `Busy`.
            owner_id: Id of the user or calendar that it belongs to.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Subject": subject,
                "StartDateTime": start_date_time,
                "DurationInMinutes": duration_in_minutes,
                "EndDateTime": end_date_time,
                "Location": location,
                "Description": description,
                "WhoId": who_id,
                "WhatId": what_id,
                "IsAllDayEvent": is_all_day_event,
                "ShowAs": show_as,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Event:
        """Get an event.

        Args:
            id: Id of the event.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Event)

    def delete(self, id: str) -> None:
        """Delete an event.

        Moves it to the recycle bin.

        Args:
            id: Id of the event.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        subject: str | Omit | None = omit,
        start_date_time: dt.datetime | str | Omit | None = omit,
        end_date_time: dt.datetime | str | Omit | None = omit,
        duration_in_minutes: int | Omit | None = omit,
        location: str | Omit | None = omit,
        description: str | Omit | None = omit,
        who_id: str | Omit | None = omit,
        what_id: str | Omit | None = omit,
        is_all_day_event: bool | Omit | None = omit,
        show_as: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an event.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the event.
            subject: Subject.
            start_date_time: When it begins.
            end_date_time: When it ends.
            duration_in_minutes: Length in minutes.
            location: Place.
            description: Description of the event.
            who_id: Id of the contact or lead that it is about.
            what_id: Id of the account, opportunity or other record that it is about.
            is_all_day_event: Whether it takes the whole day.
            show_as: How the time is shown, such as `Busy`.
            owner_id: Id of the user or calendar that it belongs to.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Subject": subject,
                "StartDateTime": start_date_time,
                "EndDateTime": end_date_time,
                "DurationInMinutes": duration_in_minutes,
                "Location": location,
                "Description": description,
                "WhoId": who_id,
                "WhatId": what_id,
                "IsAllDayEvent": is_all_day_event,
                "ShowAs": show_as,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Event]:
        """Search events by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for events, such as `FIND {demo} IN ALL FIELDS RETURNING Event(Id, Subject,
                StartDateTime)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Event)
