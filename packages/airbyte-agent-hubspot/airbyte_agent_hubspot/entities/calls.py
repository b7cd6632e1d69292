# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A phone call logged in the timeline of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.calls import CREATE, DELETE, GET, LIST, UPDATE
from ..models.calls import Call
from ..params.calls import CallPropertiesInput
from ..params.shared import NewAssociationParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls import CallsStoreColumn, CallsStoreRecord  # noqa: F401

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A phone call logged in the timeline of a record."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Call]:
        """List calls. Without `properties` only dates come.

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
            Call,
        )

    async def create(
        self,
        properties: CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Call:
        """Log a call.

        Args:
            properties: Values by the properties' internal names; a new call needs `hs_timestamp`.
            associations: Records to associate the new call with; it stands in their timelines.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Call)

    async def get(
        self,
        call_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Call:
        """Get a call. Without `properties` only dates come.

        Args:
            call_id: Id of the call, or a value of `idProperty`.
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
                "callId": call_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Call,
        )

    async def delete(self, call_id: str) -> None:
        """Move a call to the recycling bin.

        Args:
            call_id: Id of the call.
        """
        await self._none(DELETE, {"callId": call_id})

    async def update(
        self,
        call_id: str,
        properties: CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Call:
        """Update a call. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            call_id: Id of the call.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"callId": call_id, "properties": properties}, Call)


class SyncCalls(SyncStoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A phone call logged in the timeline of a record. Sync version of `Calls`."""

    _stored = ("calls", "CallsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Call]:
        """List calls. Without `properties` only dates come.

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
            Call,
        )

    def create(
        self,
        properties: CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Call:
        """Log a call.

        Args:
            properties: Values by the properties' internal names; a new call needs `hs_timestamp`.
            associations: Records to associate the new call with; it stands in their timelines.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Call)

    def get(
        self,
        call_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Call:
        """Get a call. Without `properties` only dates come.

        Args:
            call_id: Id of the call, or a value of `idProperty`.
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
                "callId": call_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Call,
        )

    def delete(self, call_id: str) -> None:
        """Move a call to the recycling bin.

        Args:
            call_id: Id of the call.
        """
        self._none(DELETE, {"callId": call_id})

    def update(
        self,
        call_id: str,
        properties: CallPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Call:
        """Update a call. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            call_id: Id of the call.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"callId": call_id, "properties": properties}, Call)
