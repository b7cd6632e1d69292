# Generated from specs/harbor-crm/connector.yaml by `connectorgen generate harbor-crm`. Do not edit.
"""Accounts of Harbor Crm."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import CREATE, LIST
from ..models.accounts import Account

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(Entity):
    """Accounts of Harbor Crm."""

    def list(self) -> AsyncPager[Account]:
        """List accounts.

        Returns a single page. All accounts come at once.
        """
        return self._pager(LIST, {}, Account)

    async def create(self, name: str, *, other_fields: Mapping[str, Any] | Omit | None = omit) -> Account:
        """Open an account, with any field it has.

        Args:
            name: At most 80 characters.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(CREATE, {"Name": name, **(other_fields or {})}, Account)


class SyncAccounts(SyncEntity):
    """Accounts of Harbor Crm. Sync version of `Accounts`."""

    def list(self) -> SyncPage[Account]:
        """List accounts.

        Returns a single page. All accounts come at once.
        """
        return self._page(LIST, {}, Account)

    def create(self, name: str, *, other_fields: Mapping[str, Any] | Omit | None = omit) -> Account:
        """Open an account, with any field it has.

        Args:
            name: At most 80 characters.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(CREATE, {"Name": name, **(other_fields or {})}, Account)
