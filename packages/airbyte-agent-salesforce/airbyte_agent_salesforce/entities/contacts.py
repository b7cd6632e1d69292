# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.contacts import Contact
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, q: str) -> AsyncPager[Contact]:
        """List contacts by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of contacts, such as `SELECT Id, Name, Email FROM Contact WHERE AccountId =
                '001xx000003DGb2AAG'`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Contact)

    async def create(
        self,
        last_name: str,
        *,
        first_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        mailing_street: str | Omit | None = omit,
        mailing_city: str | Omit | None = omit,
        mailing_state: str | Omit | None = omit,
        mailing_postal_code: str | Omit | None = omit,
        mailing_country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a contact.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            last_name: Last name.
            first_name: First name.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            title: Job title.
            department: Department.
            account_id: Id of the account that they belong to.
            mailing_street: Street of the mailing address.
            mailing_city: City of the mailing address.
            mailing_state: State or province of the mailing address.
            mailing_postal_code: Postal code of the mailing address.
            mailing_country: Country of the mailing address.
            description: Description of the contact.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "LastName": last_name,
                "FirstName": first_name,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Title": title,
                "Department": department,
                "AccountId": account_id,
                "MailingStreet": mailing_street,
                "MailingCity": mailing_city,
                "MailingState": mailing_state,
                "MailingPostalCode": mailing_postal_code,
                "MailingCountry": mailing_country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Contact)

    async def delete(self, id: str) -> None:
        """Delete a contact.

        Moves it to the recycle bin.

        Args:
            id: Id of the contact.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        mailing_street: str | Omit | None = omit,
        mailing_city: str | Omit | None = omit,
        mailing_state: str | Omit | None = omit,
        mailing_postal_code: str | Omit | None = omit,
        mailing_country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a contact.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the contact.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            title: Job title.
            department: Department.
            account_id: Id of the account that they belong to.
            mailing_street: Street of the mailing address.
            mailing_city: City of the mailing address.
            mailing_state: State or province of the mailing address.
            mailing_postal_code: Postal code of the mailing address.
            mailing_country: Country of the mailing address.
            description: Description of the contact.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "FirstName": first_name,
                "LastName": last_name,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Title": title,
                "Department": department,
                "AccountId": account_id,
                "MailingStreet": mailing_street,
                "MailingCity": mailing_city,
                "MailingState": mailing_state,
                "MailingPostalCode": mailing_postal_code,
                "MailingCountry": mailing_country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Contact]:
        """Search contacts by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for contacts, such as `FIND {Lovelace} IN NAME FIELDS RETURNING Contact(Id, Name,
                Email)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Contact)


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, q: str) -> SyncPage[Contact]:
        """List contacts by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of contacts, such as `SELECT Id, Name, Email FROM Contact WHERE AccountId =
                '001xx000003DGb2AAG'`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Contact)

    def create(
        self,
        last_name: str,
        *,
        first_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        mailing_street: str | Omit | None = omit,
        mailing_city: str | Omit | None = omit,
        mailing_state: str | Omit | None = omit,
        mailing_postal_code: str | Omit | None = omit,
        mailing_country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a contact.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            last_name: Last name.
            first_name: First name.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            title: Job title.
            department: Department.
            account_id: Id of the account that they belong to.
            mailing_street: Street of the mailing address.
            mailing_city: City of the mailing address.
            mailing_state: State or province of the mailing address.
            mailing_postal_code: Postal code of the mailing address.
            mailing_country: Country of the mailing address.
            description: Description of the contact.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "LastName": last_name,
                "FirstName": first_name,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Title": title,
                "Department": department,
                "AccountId": account_id,
                "MailingStreet": mailing_street,
                "MailingCity": mailing_city,
                "MailingState": mailing_state,
                "MailingPostalCode": mailing_postal_code,
                "MailingCountry": mailing_country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Contact)

    def delete(self, id: str) -> None:
        """Delete a contact.

        Moves it to the recycle bin.

        Args:
            id: Id of the contact.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        mailing_street: str | Omit | None = omit,
        mailing_city: str | Omit | None = omit,
        mailing_state: str | Omit | None = omit,
        mailing_postal_code: str | Omit | None = omit,
        mailing_country: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a contact.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the contact.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            title: Job title.
            department: Department.
            account_id: Id of the account that they belong to.
            mailing_street: Street of the mailing address.
            mailing_city: City of the mailing address.
            mailing_state: State or province of the mailing address.
            mailing_postal_code: Postal code of the mailing address.
            mailing_country: Country of the mailing address.
            description: Description of the contact.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "FirstName": first_name,
                "LastName": last_name,
                "Email": email,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                "Title": title,
                "Department": department,
                "AccountId": account_id,
                "MailingStreet": mailing_street,
                "MailingCity": mailing_city,
                "MailingState": mailing_state,
                "MailingPostalCode": mailing_postal_code,
                "MailingCountry": mailing_country,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Contact]:
        """Search contacts by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for contacts, such as `FIND {Lovelace} IN NAME FIELDS RETURNING Contact(Id, Name,
                Email)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Contact)
