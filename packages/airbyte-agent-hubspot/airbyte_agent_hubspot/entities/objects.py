# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A record of any type, custom objects included."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.objects import GET, LIST
from ..models.objects import CrmObject

__all__ = ["Objects", "SyncObjects"]


class Objects(Entity):
    """A record of any type, custom objects included."""

    def list(
        self,
        object_type: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
    ) -> AsyncPager[CrmObject]:
        """List records of any type, custom ones included.

        Args:
            object_type: Type of the records: a name such as `contacts` or `p123_cars`, or an id such as `0-1`
                or `2-3453932`.
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            archived: Whether to list records in the recycling bin instead of the others.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
        """
        return self._pager(
            LIST,
            {
                "objectType": object_type,
                "limit": limit,
                "after": after,
                "properties": properties,
                "archived": archived,
                "associations": associations,
                "propertiesWithHistory": properties_with_history,
            },
            CrmObject,
        )

    async def get(
        self,
        object_type: str,
        object_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
    ) -> CrmObject:
        """Get a record of any type, custom ones included.

        Args:
            object_type: Type of the records: a name such as `contacts` or `p123_cars`, or an id such as `0-1`
                or `2-3453932`.
            object_id: Id of the record, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            archived: Whether the record is in the recycling bin.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
        """
        return await self._one(
            GET,
            {
                "objectType": object_type,
                "objectId": object_id,
                "properties": properties,
                "archived": archived,
                "associations": associations,
                "idProperty": id_property,
                "propertiesWithHistory": properties_with_history,
            },
            CrmObject,
        )


class SyncObjects(SyncEntity):
    """A record of any type, custom objects included. Sync version of `Objects`."""

    def list(
        self,
        object_type: str,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
    ) -> SyncPage[CrmObject]:
        """List records of any type, custom ones included.

        Args:
            object_type: Type of the records: a name such as `contacts` or `p123_cars`, or an id such as `0-1`
                or `2-3453932`.
            limit: Records per page; 10 by default. 1 to 100.
            after: Cursor of the page, from `paging.next.after` of the one before.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            archived: Whether to list records in the recycling bin instead of the others.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas; a page is at most 50 records then.
        """
        return self._page(
            LIST,
            {
                "objectType": object_type,
                "limit": limit,
                "after": after,
                "properties": properties,
                "archived": archived,
                "associations": associations,
                "propertiesWithHistory": properties_with_history,
            },
            CrmObject,
        )

    def get(
        self,
        object_type: str,
        object_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
    ) -> CrmObject:
        """Get a record of any type, custom ones included.

        Args:
            object_type: Type of the records: a name such as `contacts` or `p123_cars`, or an id such as `0-1`
                or `2-3453932`.
            object_id: Id of the record, or a value of `idProperty`.
            properties: Names of the properties to return, separated by commas, instead of the default ones;
                unknown ones are passed over.
            archived: Whether the record is in the recycling bin.
            associations: Types of records whose ids to return with each record, separated by commas:
                `contacts,companies`.
            id_property: Name of a property whose values are unique; the path's id is then a value of it, such
                as an address for `email`.
            properties_with_history: Names of the properties to return with their past values, separated by
                commas.
        """
        return self._one(
            GET,
            {
                "objectType": object_type,
                "objectId": object_id,
                "properties": properties,
                "archived": archived,
                "associations": associations,
                "idProperty": id_property,
                "propertiesWithHistory": properties_with_history,
            },
            CrmObject,
        )
