# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""A contact."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import GET, LIST
from ..models.contacts import Contact, ListContact

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        updated_since: dt.datetime | str | Omit | None = omit,
        email: str | Omit | None = omit,
        mobile: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        company_id: int | Omit | None = omit,
        state: Literal["verified", "unverified", "blocked", "deleted"] | str | Omit | None = omit,
    ) -> AsyncPager[ListContact]:
        """List contacts.

        Contacts that are not deleted, by default.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            updated_since: Only those changed since then.
            email: Only the one with this email address.
            mobile: Only the one with this mobile number.
            phone: Only the one with this telephone number.
            company_id: Only those of this company.
            state: Only those in this state. One of `verified`, `unverified`, `blocked`, `deleted`.
        """
        return self._pager(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "_updated_since": updated_since,
                "email": email,
                "mobile": mobile,
                "phone": phone,
                "company_id": company_id,
                "state": state,
            },
            ListContact,
        )

    async def get(self, id: int) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return await self._one(GET, {"id": id}, Contact)


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        updated_since: dt.datetime | str | Omit | None = omit,
        email: str | Omit | None = omit,
        mobile: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        company_id: int | Omit | None = omit,
        state: Literal["verified", "unverified", "blocked", "deleted"] | str | Omit | None = omit,
    ) -> SyncPage[ListContact]:
        """List contacts.

        Contacts that are not deleted, by default.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            updated_since: Only those changed since then.
            email: Only the one with this email address.
            mobile: Only the one with this mobile number.
            phone: Only the one with this telephone number.
            company_id: Only those of this company.
            state: Only those in this state. One of `verified`, `unverified`, `blocked`, `deleted`.
        """
        return self._page(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "_updated_since": updated_since,
                "email": email,
                "mobile": mobile,
                "phone": phone,
                "company_id": company_id,
                "state": state,
            },
            ListContact,
        )

    def get(self, id: int) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return self._one(GET, {"id": id}, Contact)
