# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A person in the CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import CREATE, GET, LIST, SEARCH, UPDATE
from ..models.contacts import Contact
from ..params.contacts import ContactPropertiesInput
from ..params.shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person in the CRM."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Contact]:
        """List contacts. Without `properties` only email, name and dates come.

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
            Contact,
        )

    async def create(
        self,
        properties: ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Args:
            properties: Values by the properties' internal names; a new contact needs an email or a name.
            associations: Records to associate the new contact with.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Contact)

    async def get(
        self,
        contact_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Contact:
        """Get a contact. Without `properties` only email, name and dates come.

        Args:
            contact_id: Id of the contact, or a value of `idProperty`.
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
                "contactId": contact_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Contact,
        )

    async def update(
        self,
        contact_id: str,
        properties: ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Contact:
        """Update a contact. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            contact_id: Id of the contact.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"contactId": contact_id, "properties": properties}, Contact)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[Contact]:
        """Search contacts. Some seconds pass before a new or changed record is found; going past 10,000
        records is rejected.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the contacts. At most 3,000 characters.
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
            Contact,
        )


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person in the CRM. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Contact]:
        """List contacts. Without `properties` only email, name and dates come.

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
            Contact,
        )

    def create(
        self,
        properties: ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Args:
            properties: Values by the properties' internal names; a new contact needs an email or a name.
            associations: Records to associate the new contact with.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Contact)

    def get(
        self,
        contact_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Contact:
        """Get a contact. Without `properties` only email, name and dates come.

        Args:
            contact_id: Id of the contact, or a value of `idProperty`.
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
                "contactId": contact_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Contact,
        )

    def update(
        self,
        contact_id: str,
        properties: ContactPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Contact:
        """Update a contact. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            contact_id: Id of the contact.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"contactId": contact_id, "properties": properties}, Contact)

    def search(
        self,
        *,
        filter_groups: Sequence[SearchFilterGroupParam] | Omit | None = omit,
        query: str | Omit | None = omit,
        sorts: Sequence[SearchSortParam | str] | Omit | None = omit,
        properties: Sequence[str] | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[Contact]:
        """Search contacts. Some seconds pass before a new or changed record is found; going past 10,000
        records is rejected.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the contacts. At most 3,000 characters.
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
            Contact,
        )
