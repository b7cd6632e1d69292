# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A user of the organization."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.users import CREATE, GET, LIST, UPDATE
from ..models.shared import SaveResult
from ..models.users import User

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.users import UsersStoreColumn, UsersStoreRecord  # noqa: F401

__all__ = ["SyncUsers", "Users"]


class Users(StoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the organization."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, q: str) -> AsyncPager[User]:
        """List users by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of users, such as `SELECT Id, Name, Email FROM User WHERE IsActive = true`. In
                values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, User)

    async def create(
        self,
        username: str,
        last_name: str,
        email: str,
        alias: str,
        profile_id: str,
        time_zone_sid_key: str,
        locale_sid_key: str,
        email_encoding_key: str,
        language_locale_key: str,
        *,
        first_name: str | Omit | None = omit,
        user_role_id: str | Omit | None = omit,
        manager_id: str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a user.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            username: Name that they log in with, in the form of an email address.
            last_name: Last name.
            email: Email address.
            alias: Short name, up to 8 characters.
            profile_id: Id of the profile.
            time_zone_sid_key: Time zone, such as `Europe/Paris`.
            locale_sid_key: Locale, such as `en_US`.
            email_encoding_key: Encoding of their email, such as `UTF-8`.
            language_locale_key: Language, such as `en_US`.
            first_name: First name.
            user_role_id: Id of the role.
            manager_id: Id of the user who manages them.
            is_active: Whether they can log in.
            title: Job title.
            department: Department.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Username": username,
                "LastName": last_name,
                "Email": email,
                "Alias": alias,
                "ProfileId": profile_id,
                "TimeZoneSidKey": time_zone_sid_key,
                "LocaleSidKey": locale_sid_key,
                "EmailEncodingKey": email_encoding_key,
                "LanguageLocaleKey": language_locale_key,
                "FirstName": first_name,
                "UserRoleId": user_role_id,
                "ManagerId": manager_id,
                "IsActive": is_active,
                "Title": title,
                "Department": department,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, User)

    async def update(
        self,
        id: str,
        *,
        username: str | Omit | None = omit,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        alias: str | Omit | None = omit,
        profile_id: str | Omit | None = omit,
        user_role_id: str | Omit | None = omit,
        manager_id: str | Omit | None = omit,
        time_zone_sid_key: str | Omit | None = omit,
        locale_sid_key: str | Omit | None = omit,
        email_encoding_key: str | Omit | None = omit,
        language_locale_key: str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a user.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the user.
            username: Name that they log in with, in the form of an email address.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            alias: Short name, up to 8 characters.
            profile_id: Id of the profile.
            user_role_id: Id of the role.
            manager_id: Id of the user who manages them.
            time_zone_sid_key: Time zone, such as `Europe/Paris`.
            locale_sid_key: Locale, such as `en_US`.
            email_encoding_key: Encoding of their email, such as `UTF-8`.
            language_locale_key: Language, such as `en_US`.
            is_active: Whether they can log in.
            title: Job title.
            department: Department.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Username": username,
                "FirstName": first_name,
                "LastName": last_name,
                "Email": email,
                "Alias": alias,
                "ProfileId": profile_id,
                "UserRoleId": user_role_id,
                "ManagerId": manager_id,
                "TimeZoneSidKey": time_zone_sid_key,
                "LocaleSidKey": locale_sid_key,
                "EmailEncodingKey": email_encoding_key,
                "LanguageLocaleKey": language_locale_key,
                "IsActive": is_active,
                "Title": title,
                "Department": department,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                **(other_fields or {}),
            },
        )


class SyncUsers(SyncStoredEntity["UsersStoreColumn", "UsersStoreRecord"]):
    """A user of the organization. Sync version of `Users`."""

    _stored = ("users", "UsersStoreRecord")

    def list(self, q: str) -> SyncPage[User]:
        """List users by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of users, such as `SELECT Id, Name, Email FROM User WHERE IsActive = true`. In
                values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, User)

    def create(
        self,
        username: str,
        last_name: str,
        email: str,
        alias: str,
        profile_id: str,
        time_zone_sid_key: str,
        locale_sid_key: str,
        email_encoding_key: str,
        language_locale_key: str,
        *,
        first_name: str | Omit | None = omit,
        user_role_id: str | Omit | None = omit,
        manager_id: str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a user.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            username: Name that they log in with, in the form of an email address.
            last_name: Last name.
            email: Email address.
            alias: Short name, up to 8 characters.
            profile_id: Id of the profile.
            time_zone_sid_key: Time zone, such as `Europe/Paris`.
            locale_sid_key: Locale, such as `en_US`.
            email_encoding_key: Encoding of their email, such as `UTF-8`.
            language_locale_key: Language, such as `en_US`.
            first_name: First name.
            user_role_id: Id of the role.
            manager_id: Id of the user who manages them.
            is_active: Whether they can log in.
            title: Job title.
            department: Department.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Username": username,
                "LastName": last_name,
                "Email": email,
                "Alias": alias,
                "ProfileId": profile_id,
                "TimeZoneSidKey": time_zone_sid_key,
                "LocaleSidKey": locale_sid_key,
                "EmailEncodingKey": email_encoding_key,
                "LanguageLocaleKey": language_locale_key,
                "FirstName": first_name,
                "UserRoleId": user_role_id,
                "ManagerId": manager_id,
                "IsActive": is_active,
                "Title": title,
                "Department": department,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> User:
        """Get a user.

        Args:
            id: Id of the user.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, User)

    def update(
        self,
        id: str,
        *,
        username: str | Omit | None = omit,
        first_name: str | Omit | None = omit,
        last_name: str | Omit | None = omit,
        email: str | Omit | None = omit,
        alias: str | Omit | None = omit,
        profile_id: str | Omit | None = omit,
        user_role_id: str | Omit | None = omit,
        manager_id: str | Omit | None = omit,
        time_zone_sid_key: str | Omit | None = omit,
        locale_sid_key: str | Omit | None = omit,
        email_encoding_key: str | Omit | None = omit,
        language_locale_key: str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        title: str | Omit | None = omit,
        department: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        mobile_phone: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a user.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the user.
            username: Name that they log in with, in the form of an email address.
            first_name: First name.
            last_name: Last name.
            email: Email address.
            alias: Short name, up to 8 characters.
            profile_id: Id of the profile.
            user_role_id: Id of the role.
            manager_id: Id of the user who manages them.
            time_zone_sid_key: Time zone, such as `Europe/Paris`.
            locale_sid_key: Locale, such as `en_US`.
            email_encoding_key: Encoding of their email, such as `UTF-8`.
            language_locale_key: Language, such as `en_US`.
            is_active: Whether they can log in.
            title: Job title.
            department: Department.
            phone: Phone number.
            mobile_phone: Mobile phone number.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Username": username,
                "FirstName": first_name,
                "LastName": last_name,
                "Email": email,
                "Alias": alias,
                "ProfileId": profile_id,
                "UserRoleId": user_role_id,
                "ManagerId": manager_id,
                "TimeZoneSidKey": time_zone_sid_key,
                "LocaleSidKey": locale_sid_key,
                "EmailEncodingKey": email_encoding_key,
                "LanguageLocaleKey": language_locale_key,
                "IsActive": is_active,
                "Title": title,
                "Department": department,
                "Phone": phone,
                "MobilePhone": mobile_phone,
                **(other_fields or {}),
            },
        )
