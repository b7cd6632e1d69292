# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""A person the workspace talks with: a user who is known, or a lead who is not yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.contacts import CREATE, DELETE, GET, LIST, UPDATE
from ..models.contacts import Contact, DeletedContact
from ..params.shared import ApiVersionParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.contacts import ContactsStoreColumn, ContactsStoreRecord  # noqa: F401

__all__ = ["Contacts", "SyncContacts"]


class Contacts(StoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person the workspace talks with: a user who is known, or a lead who is not yet."""

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> AsyncPager[Contact]:
        """List contacts.

        Contacts that were merged into others are not among them.

        Args:
            per_page: Records per page; 50 by default. At least 1.
            starting_after: Cursor of the page, from the previous page.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._pager(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            Contact,
        )

    async def create(
        self,
        role: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        email: str | Omit | None = omit,
        email_verified: bool | Omit | None = omit,
        phone: str | Omit | None = omit,
        name: str | Omit | None = omit,
        avatar: str | Omit | None = omit,
        signed_up_at: int | dt.datetime | Omit | None = omit,
        last_seen_at: int | dt.datetime | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        unsubscribed_from_emails: bool | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Fails if a user with the same email address or external id exists.

        Args:
            role: `user`, or `lead` for one who is not known yet.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            external_id: Id that your own system has for the person.
            email: Email address.
            email_verified: Whether the address is known to be theirs.
            phone: Phone number with its country code.
            name: Full name.
            avatar: URL of a picture.
            signed_up_at: When they signed up, Unix time in seconds.
            last_seen_at: When they were last seen, Unix time in seconds.
            owner_id: Id of the admin who is responsible for the contact.
            unsubscribed_from_emails: Whether they get no marketing emails.
            custom_attributes: Your own attributes, by name; they must exist.
        """
        return await self._one(
            CREATE,
            {
                "role": role,
                "Intercom-Version": intercom_version,
                "external_id": external_id,
                "email": email,
                "email_verified": email_verified,
                "phone": phone,
                "name": name,
                "avatar": avatar,
                "signed_up_at": signed_up_at,
                "last_seen_at": last_seen_at,
                "owner_id": owner_id,
                "unsubscribed_from_emails": unsubscribed_from_emails,
                "custom_attributes": custom_attributes,
            },
            Contact,
        )

    async def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Contact)

    async def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        role: str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        email: str | Omit | None = omit,
        email_verified: bool | Omit | None = omit,
        phone: str | Omit | None = omit,
        name: str | Omit | None = omit,
        avatar: str | Omit | None = omit,
        signed_up_at: int | dt.datetime | Omit | None = omit,
        last_seen_at: int | dt.datetime | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        unsubscribed_from_emails: bool | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Contact:
        """Change a contact.

        Only the fields that are sent change.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            role: `user` or `lead`; a user stays one.
            external_id: Id that your own system has for the person.
            email: Email address.
            email_verified: Whether the address is known to be theirs.
            phone: Phone number with its country code.
            name: Full name.
            avatar: URL of a picture.
            signed_up_at: When they signed up, Unix time in seconds.
            last_seen_at: When they were last seen, Unix time in seconds.
            owner_id: Id of the admin who is responsible for the contact.
            unsubscribed_from_emails: Whether they get no marketing emails.
            custom_attributes: Your own attributes, by name; they must exist.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "role": role,
                "external_id": external_id,
                "email": email,
                "email_verified": email_verified,
                "phone": phone,
                "name": name,
                "avatar": avatar,
                "signed_up_at": signed_up_at,
                "last_seen_at": last_seen_at,
                "owner_id": owner_id,
                "unsubscribed_from_emails": unsubscribed_from_emails,
                "custom_attributes": custom_attributes,
            },
            Contact,
        )

    async def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedContact:
        """Delete a contact.

        It cannot be undone.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return await self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedContact)


class SyncContacts(SyncStoredEntity["ContactsStoreColumn", "ContactsStoreRecord"]):
    """A person the workspace talks with: a user who is known, or a lead who is not yet. Sync version of
    `Contacts`.
    """

    _stored = ("contacts", "ContactsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
    ) -> SyncPage[Contact]:
        """List contacts.

        Contacts that were merged into others are not among them.

        Args:
            per_page: Records per page; 50 by default. At least 1.
            starting_after: Cursor of the page, from the previous page.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._page(
            LIST,
            {"per_page": per_page, "starting_after": starting_after, "Intercom-Version": intercom_version},
            Contact,
        )

    def create(
        self,
        role: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        email: str | Omit | None = omit,
        email_verified: bool | Omit | None = omit,
        phone: str | Omit | None = omit,
        name: str | Omit | None = omit,
        avatar: str | Omit | None = omit,
        signed_up_at: int | dt.datetime | Omit | None = omit,
        last_seen_at: int | dt.datetime | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        unsubscribed_from_emails: bool | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Contact:
        """Create a contact.

        Fails if a user with the same email address or external id exists.

        Args:
            role: `user`, or `lead` for one who is not known yet.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            external_id: Id that your own system has for the person.
            email: Email address.
            email_verified: Whether the address is known to be theirs.
            phone: Phone number with its country code.
            name: Full name.
            avatar: URL of a picture.
            signed_up_at: When they signed up, Unix time in seconds.
            last_seen_at: When they were last seen, Unix time in seconds.
            owner_id: Id of the admin who is responsible for the contact.
            unsubscribed_from_emails: Whether they get no marketing emails.
            custom_attributes: Your own attributes, by name; they must exist.
        """
        return self._one(
            CREATE,
            {
                "role": role,
                "Intercom-Version": intercom_version,
                "external_id": external_id,
                "email": email,
                "email_verified": email_verified,
                "phone": phone,
                "name": name,
                "avatar": avatar,
                "signed_up_at": signed_up_at,
                "last_seen_at": last_seen_at,
                "owner_id": owner_id,
                "unsubscribed_from_emails": unsubscribed_from_emails,
                "custom_attributes": custom_attributes,
            },
            Contact,
        )

    def get(self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit) -> Contact:
        """Get a contact.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(GET, {"id": id, "Intercom-Version": intercom_version}, Contact)

    def update(
        self,
        id: str,
        *,
        intercom_version: ApiVersionParam | str | Omit | None = omit,
        role: str | Omit | None = omit,
        external_id: str | Omit | None = omit,
        email: str | Omit | None = omit,
        email_verified: bool | Omit | None = omit,
        phone: str | Omit | None = omit,
        name: str | Omit | None = omit,
        avatar: str | Omit | None = omit,
        signed_up_at: int | dt.datetime | Omit | None = omit,
        last_seen_at: int | dt.datetime | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        unsubscribed_from_emails: bool | Omit | None = omit,
        custom_attributes: Mapping[str, str | float | bool | None] | Omit | None = omit,
    ) -> Contact:
        """Change a contact.

        Only the fields that are sent change.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
            role: `user` or `lead`; a user stays one.
            external_id: Id that your own system has for the person.
            email: Email address.
            email_verified: Whether the address is known to be theirs.
            phone: Phone number with its country code.
            name: Full name.
            avatar: URL of a picture.
            signed_up_at: When they signed up, Unix time in seconds.
            last_seen_at: When they were last seen, Unix time in seconds.
            owner_id: Id of the admin who is responsible for the contact.
            unsubscribed_from_emails: Whether they get no marketing emails.
            custom_attributes: Your own attributes, by name; they must exist.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "Intercom-Version": intercom_version,
                "role": role,
                "external_id": external_id,
                "email": email,
                "email_verified": email_verified,
                "phone": phone,
                "name": name,
                "avatar": avatar,
                "signed_up_at": signed_up_at,
                "last_seen_at": last_seen_at,
                "owner_id": owner_id,
                "unsubscribed_from_emails": unsubscribed_from_emails,
                "custom_attributes": custom_attributes,
            },
            Contact,
        )

    def delete(
        self, id: str, *, intercom_version: ApiVersionParam | str | Omit | None = omit
    ) -> DeletedContact:
        """Delete a contact.

        It cannot be undone.

        Args:
            id: Id of the contact, given by Intercom.
            intercom_version: API version of the response; the models here are for 2.16. One of `1.0`, `1.1`,
                `1.2`, `1.3`, `1.4`, `2.0`, `2.1`, `2.2`, `2.3`, `2.4`, `2.5`, `2.6`, and 10 more. Default:
                `2.16`.
        """
        return self._one(DELETE, {"id": id, "Intercom-Version": intercom_version}, DeletedContact)
