# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""The Chat account, its plan and its billing address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.accounts import GET
from ..models.accounts import Account

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """The Chat account, its plan and its billing address."""

    _stored = ("accounts", "AccountsStoreRecord")

    async def get(self) -> Account:
        """Get the account with its plan."""
        return await self._one(GET, {}, Account)


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """The Chat account, its plan and its billing address. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def get(self) -> Account:
        """Get the account with its plan."""
        return self._one(GET, {}, Account)
