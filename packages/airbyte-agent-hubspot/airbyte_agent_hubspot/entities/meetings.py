# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A meeting logged in the timeline of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.meetings import CREATE, DELETE, GET, LIST, UPDATE
from ..models.meetings import Meeting
from ..params.meetings import MeetingPropertiesInput
from ..params.shared import NewAssociationParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.meetings import MeetingsStoreColumn, MeetingsStoreRecord  # noqa: F401

__all__ = ["Meetings", "SyncMeetings"]


class Meetings(StoredEntity["MeetingsStoreColumn", "MeetingsStoreRecord"]):
    """A meeting logged in the timeline of a record."""

    _stored = ("meetings", "MeetingsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Meeting]:
        """List meetings. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Meeting,
        )

    async def create(
        self,
        properties: MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Meeting:
        """Log a meeting. Nobody is invited.

        Args:
            properties: Values by the properties' internal names; a new meeting needs `hs_timestamp`.
            associations: Records to associate the new meeting with; it stands in their timelines.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Meeting)

    async def get(
        self,
        meeting_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Meeting:
        """Get a meeting. Without `properties` only dates come.

        Args:
            meeting_id: Id of the meeting, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return await self._one(
            GET,
            {
                "meetingId": meeting_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Meeting,
        )

    async def delete(self, meeting_id: str) -> None:
        """Move a meeting to the recycling bin.

        Args:
            meeting_id: Id of the meeting.
        """
        await self._none(DELETE, {"meetingId": meeting_id})

    async def update(
        self,
        meeting_id: str,
        properties: MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Meeting:
        """Update a meeting. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            meeting_id: Id of the meeting.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"meetingId": meeting_id, "properties": properties}, Meeting)


class SyncMeetings(SyncStoredEntity["MeetingsStoreColumn", "MeetingsStoreRecord"]):
    """A meeting logged in the timeline of a record. Sync version of `Meetings`."""

    _stored = ("meetings", "MeetingsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Meeting]:
        """List meetings. Without `properties` only dates come.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: Whether to list records in the recycling bin instead of the others.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "after": after,
                "associations": associations,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "archived": archived,
            },
            Meeting,
        )

    def create(
        self,
        properties: MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Meeting:
        """Log a meeting. Nobody is invited.

        Args:
            properties: Values by the properties' internal names; a new meeting needs `hs_timestamp`.
            associations: Records to associate the new meeting with; it stands in their timelines.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Meeting)

    def get(
        self,
        meeting_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Meeting:
        """Get a meeting. Without `properties` only dates come.

        Args:
            meeting_id: Id of the meeting, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: Whether the record is in the recycling bin.
        """
        return self._one(
            GET,
            {
                "meetingId": meeting_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Meeting,
        )

    def delete(self, meeting_id: str) -> None:
        """Move a meeting to the recycling bin.

        Args:
            meeting_id: Id of the meeting.
        """
        self._none(DELETE, {"meetingId": meeting_id})

    def update(
        self,
        meeting_id: str,
        properties: MeetingPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Meeting:
        """Update a meeting. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            meeting_id: Id of the meeting.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"meetingId": meeting_id, "properties": properties}, Meeting)
