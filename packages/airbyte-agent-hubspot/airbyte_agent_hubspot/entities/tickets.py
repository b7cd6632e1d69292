# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A customer's request for help, in a stage of a pipeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tickets import CREATE, GET, LIST, SEARCH, UPDATE
from ..models.tickets import Ticket
from ..params.shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam
from ..params.tickets import TicketPropertiesInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tickets import TicketsStoreColumn, TicketsStoreRecord  # noqa: F401

__all__ = ["SyncTickets", "Tickets"]


class Tickets(StoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A customer's request for help, in a stage of a pipeline."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """List tickets. Without `properties` only subject, content, stage, priority and dates come.

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
            Ticket,
        )

    async def create(
        self,
        properties: TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Ticket:
        """Create a ticket.

        Args:
            properties: Values by the properties' internal names; a new ticket needs a subject and a stage.
            associations: Records to associate the new ticket with.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Ticket)

    async def get(
        self,
        ticket_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Ticket:
        """Get a ticket. Without `properties` only subject, content, stage, priority and dates come.

        Args:
            ticket_id: Id of the ticket, or a value of `idProperty`.
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
                "ticketId": ticket_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Ticket,
        )

    async def update(
        self,
        ticket_id: str,
        properties: TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Ticket:
        """Update a ticket. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            ticket_id: Id of the ticket.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"ticketId": ticket_id, "properties": properties}, Ticket)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """Search tickets. Some seconds pass before a new or changed record is found; going past 10,000
        records is rejected.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the tickets. At most 3,000 characters.
            sorts: Property to sort by, prefixed with `-` for descending order; by creation date by default.
                At most 1 items.
            properties: Names of the properties to return, instead of the default ones.
            limit: Records per page; 10 by default. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._pager(
            SEARCH,
            {
                "filterGroups": filter_groups,
                "query": query,
                "sorts": sorts,
                "properties": properties,
                "limit": limit,
                "after": after,
            },
            Ticket,
        )


class SyncTickets(SyncStoredEntity["TicketsStoreColumn", "TicketsStoreRecord"]):
    """A customer's request for help, in a stage of a pipeline. Sync version of `Tickets`."""

    _stored = ("tickets", "TicketsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """List tickets. Without `properties` only subject, content, stage, priority and dates come.

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
            Ticket,
        )

    def create(
        self,
        properties: TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Ticket:
        """Create a ticket.

        Args:
            properties: Values by the properties' internal names; a new ticket needs a subject and a stage.
            associations: Records to associate the new ticket with.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Ticket)

    def get(
        self,
        ticket_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Ticket:
        """Get a ticket. Without `properties` only subject, content, stage, priority and dates come.

        Args:
            ticket_id: Id of the ticket, or a value of `idProperty`.
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
                "ticketId": ticket_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Ticket,
        )

    def update(
        self,
        ticket_id: str,
        properties: TicketPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Ticket:
        """Update a ticket. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            ticket_id: Id of the ticket.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"ticketId": ticket_id, "properties": properties}, Ticket)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """Search tickets. Some seconds pass before a new or changed record is found; going past 10,000
        records is rejected.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the tickets. At most 3,000 characters.
            sorts: Property to sort by, prefixed with `-` for descending order; by creation date by default.
                At most 1 items.
            properties: Names of the properties to return, instead of the default ones.
            limit: Records per page; 10 by default. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._page(
            SEARCH,
            {
                "filterGroups": filter_groups,
                "query": query,
                "sorts": sorts,
                "properties": properties,
                "limit": limit,
                "after": after,
            },
            Ticket,
        )
