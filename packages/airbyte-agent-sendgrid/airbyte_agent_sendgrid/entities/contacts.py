# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A contact of marketing campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.contacts import GET, LIST
from ..models.contacts import Contact

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact of marketing campaigns."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self) -> AsyncPager[Contact]:
        """List the newest contacts.

        At most 50, those most recently added or attached to a list, by email address. The service has no
        pages of contacts.

        Returns a single page. The service lists the 50 newest contacts only; pagination was withdrawn.
        """
        return self._pager(LIST, {}, Contact)

    async def get(self, id: str) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return await self._one(GET, {"id": id}, Contact)


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A contact of marketing campaigns. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self) -> SyncPage[Contact]:
        """List the newest contacts.

        At most 50, those most recently added or attached to a list, by email address. The service has no
        pages of contacts.

        Returns a single page. The service lists the 50 newest contacts only; pagination was withdrawn.
        """
        return self._page(LIST, {}, Contact)

    def get(self, id: str) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return self._one(GET, {"id": id}, Contact)
