# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""A person at a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import GET, LIST
from ..models.contacts import Contact

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person at a client."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[Contact]:
        """List contacts.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, Contact)

    async def get(self, id: int) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact. At least 1.
        """
        return await self._one(GET, {"id": id}, Contact)


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person at a client. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[Contact]:
        """List contacts.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, Contact)

    def get(self, id: int) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact. At least 1.
        """
        return self._one(GET, {"id": id}, Contact)
