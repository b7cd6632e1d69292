# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A person at a customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import CREATE, GET, LIST, UPDATE
from ..models.contacts import Contact
from ..params.shared import CustomFieldValueParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person at a customer."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[Contact]:
        """List contacts.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, Contact)

    async def create(
        self,
        name: str,
        *,
        email: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        avatar_url: str | Omit | None = omit,
        account_external_id: str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        portal_role: Literal["no_access", "member", "admin"] | str | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Args:
            name: Name.
            email: Email address.
            account_id: Id of the account.
            avatar_url: URL of a square picture, a PNG or a JPEG.
            account_external_id: Id of the account in another system, instead of `account_id`.
            custom_fields: Values of custom fields.
            portal_role: What the contact may do in the customer portal. One of `no_access`, `member`,
                `admin`.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "email": email,
                "account_id": account_id,
                "avatar_url": avatar_url,
                "account_external_id": account_external_id,
                "custom_fields": custom_fields,
                "portal_role": portal_role,
            },
            Contact,
        )

    async def get(self, id: str) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return await self._one(GET, {"id": id}, Contact)

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        account_external_id: str | Omit | None = omit,
        avatar_url: str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        portal_role: Literal["no_access", "member", "admin"] | str | Omit | None = omit,
    ) -> Contact:
        """Update a contact.

        Args:
            id: Id of the contact.
            name: Name.
            email: Email address.
            account_id: Id of the account.
            account_external_id: Id of the account in another system, instead of `account_id`.
            avatar_url: URL of a square picture, a PNG or a JPEG.
            custom_fields: Values of custom fields.
            portal_role: What the contact may do in the customer portal. One of `no_access`, `member`,
                `admin`.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "email": email,
                "account_id": account_id,
                "account_external_id": account_external_id,
                "avatar_url": avatar_url,
                "custom_fields": custom_fields,
                "portal_role": portal_role,
            },
            Contact,
        )


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person at a customer. Sync version of `Contacts`."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[Contact]:
        """List contacts.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, Contact)

    def create(
        self,
        name: str,
        *,
        email: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        avatar_url: str | Omit | None = omit,
        account_external_id: str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        portal_role: Literal["no_access", "member", "admin"] | str | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Args:
            name: Name.
            email: Email address.
            account_id: Id of the account.
            avatar_url: URL of a square picture, a PNG or a JPEG.
            account_external_id: Id of the account in another system, instead of `account_id`.
            custom_fields: Values of custom fields.
            portal_role: What the contact may do in the customer portal. One of `no_access`, `member`,
                `admin`.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "email": email,
                "account_id": account_id,
                "avatar_url": avatar_url,
                "account_external_id": account_external_id,
                "custom_fields": custom_fields,
                "portal_role": portal_role,
            },
            Contact,
        )

    def get(self, id: str) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact.
        """
        return self._one(GET, {"id": id}, Contact)

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        account_external_id: str | Omit | None = omit,
        avatar_url: str | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        portal_role: Literal["no_access", "member", "admin"] | str | Omit | None = omit,
    ) -> Contact:
        """Update a contact.

        Args:
            id: Id of the contact.
            name: Name.
            email: Email address.
            account_id: Id of the account.
            account_external_id: Id of the account in another system, instead of `account_id`.
            avatar_url: URL of a square picture, a PNG or a JPEG.
            custom_fields: Values of custom fields.
            portal_role: What the contact may do in the customer portal. One of `no_access`, `member`,
                `admin`.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "email": email,
                "account_id": account_id,
                "account_external_id": account_external_id,
                "avatar_url": avatar_url,
                "custom_fields": custom_fields,
                "portal_role": portal_role,
            },
            Contact,
        )
