# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""An email logged in the timeline of a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.emails import CREATE, DELETE, GET, LIST, UPDATE
from ..models.emails import Email
from ..params.emails import EmailPropertiesInput
from ..params.shared import NewAssociationParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.emails import EmailsStoreColumn, EmailsStoreRecord  # noqa: F401

__all__ = ["Emails", "SyncEmails"]


class Emails(StoredEntity["EmailsStoreColumn", "EmailsStoreRecord"]):
    """An email logged in the timeline of a record."""

    _stored = ("emails", "EmailsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[Email]:
        """List emails. Without `properties` only dates come.

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
            Email,
        )

    async def create(
        self,
        properties: EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Email:
        """Log an email. Nothing is sent.

        Args:
            properties: Values by the properties' internal names; a new email needs `hs_timestamp`.
            associations: Records to associate the new email with; it stands in their timelines.
        """
        return await self._one(CREATE, {"properties": properties, "associations": associations}, Email)

    async def get(
        self,
        email_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Email:
        """Get an email. Without `properties` only dates come.

        Args:
            email_id: Id of the email, or a value of `idProperty`.
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
                "emailId": email_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Email,
        )

    async def delete(self, email_id: str) -> None:
        """Move an email to the recycling bin.

        Args:
            email_id: Id of the email.
        """
        await self._none(DELETE, {"emailId": email_id})

    async def update(
        self,
        email_id: str,
        properties: EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Email:
        """Update an email. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            email_id: Id of the email.
            properties: New values by the properties' internal names.
        """
        return await self._one(UPDATE, {"emailId": email_id, "properties": properties}, Email)


class SyncEmails(SyncStoredEntity["EmailsStoreColumn", "EmailsStoreRecord"]):
    """An email logged in the timeline of a record. Sync version of `Emails`."""

    _stored = ("emails", "EmailsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[Email]:
        """List emails. Without `properties` only dates come.

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
            Email,
        )

    def create(
        self,
        properties: EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
        *,
        associations: Sequence[NewAssociationParam] | Omit | None = omit,
    ) -> Email:
        """Log an email. Nothing is sent.

        Args:
            properties: Values by the properties' internal names; a new email needs `hs_timestamp`.
            associations: Records to associate the new email with; it stands in their timelines.
        """
        return self._one(CREATE, {"properties": properties, "associations": associations}, Email)

    def get(
        self,
        email_id: str,
        *,
        properties: Sequence[str] | str | Omit | None = omit,
        properties_with_history: Sequence[str] | str | Omit | None = omit,
        associations: Sequence[str] | str | Omit | None = omit,
        id_property: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> Email:
        """Get an email. Without `properties` only dates come.

        Args:
            email_id: Id of the email, or a value of `idProperty`.
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
                "emailId": email_id,
                "properties": properties,
                "propertiesWithHistory": properties_with_history,
                "associations": associations,
                "idProperty": id_property,
                "archived": archived,
            },
            Email,
        )

    def delete(self, email_id: str) -> None:
        """Move an email to the recycling bin.

        Args:
            email_id: Id of the email.
        """
        self._none(DELETE, {"emailId": email_id})

    def update(
        self,
        email_id: str,
        properties: EmailPropertiesInput | Mapping[str, Any] | Mapping[str, str | float | bool | None],
    ) -> Email:
        """Update an email. Properties that are not given are unchanged; a property set to "" is cleared.

        Args:
            email_id: Id of the email.
            properties: New values by the properties' internal names.
        """
        return self._one(UPDATE, {"emailId": email_id, "properties": properties}, Email)
