# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A meeting logged in the timeline of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.meetings import Meeting, MeetingsRow
from ..params.meetings import MeetingPropertiesInput, MeetingsSearchQuery
from ..params.shared import NewAssociationParam
from ..schemas import (
    ASSOCIATIONS_SCHEMA,
    PROPERTIES_SCHEMA_8,
)

__all__ = ["Meetings", "SyncMeetings"]


class Meetings(StoredEntity[MeetingsSearchQuery, MeetingsRow]):
    """A meeting logged in the timeline of a record."""

    _stored = ("meetings", MeetingsRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: True for the records in the recycling bin, in place of the others.
        """
        return self._pager(LIST, {
            "limit": limit, "after": after, "associations": associations, "properties": properties,
            "propertiesWithHistory": properties_with_history, "archived": archived,
        }, Meeting)  # fmt: skip

    async def create(
        self,
        properties: MeetingPropertiesInput | Mapping[str, str | float | bool | None],
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
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: True where the record is in the recycling bin.
        """
        return await self._one(GET, {
            "meetingId": meeting_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Meeting)  # fmt: skip

    async def delete(self, meeting_id: str) -> None:
        """Put a meeting in the recycling bin.

        Args:
            meeting_id: Id of the meeting.
        """
        await self._none(DELETE, {"meetingId": meeting_id})

    async def update(
        self, meeting_id: str, properties: MeetingPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Meeting:
        """Change a meeting. Properties that are not given stay as they are; one set to "" is cleared.

        Args:
            meeting_id: Id of the meeting.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"meetingId": meeting_id, "properties": properties}, Meeting)


class SyncMeetings(SyncStoredEntity[MeetingsSearchQuery, MeetingsRow]):
    """A meeting logged in the timeline of a record; blocking twin of `Meetings`."""

    _stored = ("meetings", MeetingsRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
            archived: True for the records in the recycling bin, in place of the others.
        """
        return self._page(LIST, {
            "limit": limit, "after": after, "associations": associations, "properties": properties,
            "propertiesWithHistory": properties_with_history, "archived": archived,
        }, Meeting)  # fmt: skip

    def create(
        self,
        properties: MeetingPropertiesInput | Mapping[str, str | float | bool | None],
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
            properties: Names of the properties to return, separated by commas, in place of the default ones;
                unknown ones are passed over.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            archived: True where the record is in the recycling bin.
        """
        return self._one(GET, {
            "meetingId": meeting_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Meeting)  # fmt: skip

    def delete(self, meeting_id: str) -> None:
        """Put a meeting in the recycling bin.

        Args:
            meeting_id: Id of the meeting.
        """
        self._none(DELETE, {"meetingId": meeting_id})

    def update(
        self, meeting_id: str, properties: MeetingPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Meeting:
        """Change a meeting. Properties that are not given stay as they are; one set to "" is cleared.

        Args:
            meeting_id: Id of the meeting.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"meetingId": meeting_id, "properties": properties}, Meeting)


# fmt: off
LIST = Operation(
    entity="meetings", action="list", method="GET", path="/crm/v3/objects/meetings",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        Parameter(
            "associations", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "properties", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "propertiesWithHistory", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List meetings. Without `properties` only dates come.", records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)
CREATE = Operation(
    entity="meetings", action="create", method="POST", path="/crm/v3/objects/meetings",
    parameters=(
        Parameter("properties", "body", PROPERTIES_SCHEMA_8, required=True),
        Parameter("associations", "body", ASSOCIATIONS_SCHEMA),
    ),
    summary="Log a meeting. Nobody is invited.", body="json",
)
GET = Operation(
    entity="meetings", action="get", method="GET", path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(
        Parameter("meetingId", "path", {"type": "string"}, required=True),
        Parameter(
            "properties", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "propertiesWithHistory", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter(
            "associations", "query",
            {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string"}]}, style="form",
            explode=False,
        ),
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="Get a meeting. Without `properties` only dates come.",
)
DELETE = Operation(
    entity="meetings", action="delete", method="DELETE", path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(Parameter("meetingId", "path", {"type": "string"}, required=True),),
    summary="Put a meeting in the recycling bin",
)
UPDATE = Operation(
    entity="meetings", action="update", method="PATCH", path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(
        Parameter("meetingId", "path", {"type": "string"}, required=True),
        Parameter("properties", "body", PROPERTIES_SCHEMA_8, required=True),
    ),
    summary='Change a meeting. Properties that are not given stay as they are; one set to "" is cleared.',
    body="json",
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "delete": DELETE, "update": UPDATE,
}
