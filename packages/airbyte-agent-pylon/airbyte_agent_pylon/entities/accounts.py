# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A company that is a customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import CREATE, GET, LIST, UPDATE
from ..models.accounts import Account
from ..params.accounts import ChannelParam, ExternalIdParam
from ..params.shared import CustomFieldValueParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """A company that is a customer."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[Account]:
        """List accounts.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, Account)

    async def create(
        self,
        name: str,
        *,
        domains: Sequence[str] | Omit | None = omit,
        primary_domain: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        logo_url: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        channels: Sequence[ChannelParam] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        external_ids: Sequence[ExternalIdParam] | Omit | None = omit,
    ) -> Account:
        """Create an account.

        Args:
            name: Name.
            domains: Domains, one of which is the main one.
            primary_domain: Main domain, one of `domains`.
            owner_id: Id of the user who owns it.
            logo_url: URL of a square logo, a PNG or a JPEG.
            tags: Tags.
            channels: Channels.
            custom_fields: Values of custom fields.
            external_ids: Ids in other systems.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "domains": domains,
                "primary_domain": primary_domain,
                "owner_id": owner_id,
                "logo_url": logo_url,
                "tags": tags,
                "channels": channels,
                "custom_fields": custom_fields,
                "external_ids": external_ids,
            },
            Account,
        )

    async def get(self, id: str) -> Account:
        """Get an account.

        Args:
            id: Id of the account, or its id in another system.
        """
        return await self._one(GET, {"id": id}, Account)

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        domains: Sequence[str] | Omit | None = omit,
        primary_domain: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        logo_url: str | Omit | None = omit,
        is_disabled: bool | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        channels: Sequence[ChannelParam] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        external_ids: Sequence[ExternalIdParam] | Omit | None = omit,
    ) -> Account:
        """Update an account.

        Args:
            id: Id of the account, or its id in another system.
            name: Name.
            domains: Domains, one of which is the main one.
            primary_domain: Main domain, one of `domains`.
            owner_id: Id of the user who owns it.
            logo_url: URL of a square logo, a PNG or a JPEG.
            is_disabled: Whether it is disabled.
            tags: Tags, which replace those it has.
            channels: Channels.
            custom_fields: Values of custom fields.
            external_ids: Ids in other systems, which replace those it has.
        """
        return await self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "domains": domains,
                "primary_domain": primary_domain,
                "owner_id": owner_id,
                "logo_url": logo_url,
                "is_disabled": is_disabled,
                "tags": tags,
                "channels": channels,
                "custom_fields": custom_fields,
                "external_ids": external_ids,
            },
            Account,
        )


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """A company that is a customer. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[Account]:
        """List accounts.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, Account)

    def create(
        self,
        name: str,
        *,
        domains: Sequence[str] | Omit | None = omit,
        primary_domain: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        logo_url: str | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        channels: Sequence[ChannelParam] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        external_ids: Sequence[ExternalIdParam] | Omit | None = omit,
    ) -> Account:
        """Create an account.

        Args:
            name: Name.
            domains: Domains, one of which is the main one.
            primary_domain: Main domain, one of `domains`.
            owner_id: Id of the user who owns it.
            logo_url: URL of a square logo, a PNG or a JPEG.
            tags: Tags.
            channels: Channels.
            custom_fields: Values of custom fields.
            external_ids: Ids in other systems.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "domains": domains,
                "primary_domain": primary_domain,
                "owner_id": owner_id,
                "logo_url": logo_url,
                "tags": tags,
                "channels": channels,
                "custom_fields": custom_fields,
                "external_ids": external_ids,
            },
            Account,
        )

    def get(self, id: str) -> Account:
        """Get an account.

        Args:
            id: Id of the account, or its id in another system.
        """
        return self._one(GET, {"id": id}, Account)

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        domains: Sequence[str] | Omit | None = omit,
        primary_domain: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        logo_url: str | Omit | None = omit,
        is_disabled: bool | Omit | None = omit,
        tags: Sequence[str] | Omit | None = omit,
        channels: Sequence[ChannelParam] | Omit | None = omit,
        custom_fields: Sequence[CustomFieldValueParam] | Omit | None = omit,
        external_ids: Sequence[ExternalIdParam] | Omit | None = omit,
    ) -> Account:
        """Update an account.

        Args:
            id: Id of the account, or its id in another system.
            name: Name.
            domains: Domains, one of which is the main one.
            primary_domain: Main domain, one of `domains`.
            owner_id: Id of the user who owns it.
            logo_url: URL of a square logo, a PNG or a JPEG.
            is_disabled: Whether it is disabled.
            tags: Tags, which replace those it has.
            channels: Channels.
            custom_fields: Values of custom fields.
            external_ids: Ids in other systems, which replace those it has.
        """
        return self._one(
            UPDATE,
            {
                "id": id,
                "name": name,
                "domains": domains,
                "primary_domain": primary_domain,
                "owner_id": owner_id,
                "logo_url": logo_url,
                "is_disabled": is_disabled,
                "tags": tags,
                "channels": channels,
                "custom_fields": custom_fields,
                "external_ids": external_ids,
            },
            Account,
        )
