# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""A person in the CRM."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.contacts import Contact, ContactsRow
from ..params.contacts import ContactPropertiesInput, ContactsSearchQuery
from ..params.shared import NewAssociationParam, SearchFilterGroupParam, SearchSortParam
from ..schemas import (
    ASSOCIATIONS_SCHEMA,
    FILTER_GROUPS_SCHEMA,
    PROPERTIES_SCHEMA_5,
    SORTS_SCHEMA,
)

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity[ContactsSearchQuery, ContactsRow]):
    """A person in the CRM."""

    _stored = ("contacts", ContactsRow)

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
        }, Contact)  # fmt: skip

    async def create(
        self,
        properties: ContactPropertiesInput | Mapping[str, str | float | bool | None],
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
            "contactId": contact_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Contact)  # fmt: skip

    async def update(
        self, contact_id: str, properties: ContactPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Contact:
        """Change a contact. Properties that are not given stay as they are; one set to "" is cleared.

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
        records is refused.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the contacts. At most 3,000 characters.
            sorts: What to sort by, `-` before a name for largest first; by creation where absent. At most 1
                items.
            properties: Names of the properties to return, in place of the default ones.
            limit: Records on a page; 10 where absent. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._pager(SEARCH, {
            "filterGroups": filter_groups, "query": query, "sorts": sorts, "properties": properties,
            "limit": limit, "after": after,
        }, Contact)  # fmt: skip


class SyncContacts(SyncStoredEntity[ContactsSearchQuery, ContactsRow]):
    """A person in the CRM; blocking twin of `Contacts`."""

    _stored = ("contacts", ContactsRow)

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
        }, Contact)  # fmt: skip

    def create(
        self,
        properties: ContactPropertiesInput | Mapping[str, str | float | bool | None],
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
            "contactId": contact_id, "properties": properties,
            "propertiesWithHistory": properties_with_history, "associations": associations,
            "idProperty": id_property, "archived": archived,
        }, Contact)  # fmt: skip

    def update(
        self, contact_id: str, properties: ContactPropertiesInput | Mapping[str, str | float | bool | None]
    ) -> Contact:
        """Change a contact. Properties that are not given stay as they are; one set to "" is cleared.

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
        records is refused.

        Args:
            filter_groups: Groups of conditions, one of which must hold; at most 18 conditions in all. At most
                5 items.
            query: Text to look for in the main properties of the contacts. At most 3,000 characters.
            sorts: What to sort by, `-` before a name for largest first; by creation where absent. At most 1
                items.
            properties: Names of the properties to return, in place of the default ones.
            limit: Records on a page; 10 where absent. 1 to 200.
            after: Cursor of the page; the number of records before it, which must be under 10,000.
        """
        return self._page(SEARCH, {
            "filterGroups": filter_groups, "query": query, "sorts": sorts, "properties": properties,
            "limit": limit, "after": after,
        }, Contact)  # fmt: skip


# fmt: off
LIST = Operation(
    entity="contacts", action="list", method="GET", path="/crm/v3/objects/contacts",
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
    summary="List contacts. Without `properties` only email, name and dates come.", records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)
CREATE = Operation(
    entity="contacts", action="create", method="POST", path="/crm/v3/objects/contacts",
    parameters=(
        Parameter("properties", "body", PROPERTIES_SCHEMA_5, required=True),
        Parameter("associations", "body", ASSOCIATIONS_SCHEMA),
    ),
    summary="Create a contact", body="json",
)
GET = Operation(
    entity="contacts", action="get", method="GET", path="/crm/v3/objects/contacts/{contactId}",
    parameters=(
        Parameter("contactId", "path", {"type": "string"}, required=True),
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
    summary="Get a contact. Without `properties` only email, name and dates come.",
)
UPDATE = Operation(
    entity="contacts", action="update", method="PATCH", path="/crm/v3/objects/contacts/{contactId}",
    parameters=(
        Parameter("contactId", "path", {"type": "string"}, required=True),
        Parameter("properties", "body", PROPERTIES_SCHEMA_5, required=True),
    ),
    summary='Change a contact. Properties that are not given stay as they are; one set to "" is cleared.',
    body="json",
)
SEARCH = Operation(
    entity="contacts", action="search", method="POST", path="/crm/v3/objects/contacts/search",
    parameters=(
        Parameter("filterGroups", "body", FILTER_GROUPS_SCHEMA),
        Parameter("query", "body", {"type": "string", "maxLength": 3000}),
        Parameter("sorts", "body", SORTS_SCHEMA),
        Parameter("properties", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("limit", "body", {"type": "integer", "minimum": 1, "maximum": 200}),
        Parameter("after", "body", {"type": "string"}),
    ),
    summary="Search contacts. Some seconds pass before a new or changed record is found; going past 10,000 records is refused.",
    body="json", records="$.results", meta={"next_cursor": "$.paging.next.after", "total": "$.total"},
    paging=Paging(
        strategy="cursor", param="after", next="next_cursor", page_size="limit", max_records=10000,
        total="total",
        beyond='search in order of ids with sorts=[{"propertyName": "hs_object_id", "direction": "ASCENDING"}], and again with {"propertyName": "hs_object_id", "operator": "GT", "value": "<the last id>"} added to the filters of each of filterGroups',
    ),
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "search": SEARCH,
}
