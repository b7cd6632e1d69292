# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money in the account, by state and currency."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.balance import GET
from ..models.balance import Balance

__all__ = ["BalanceEntity", "SyncBalanceEntity"]


class BalanceEntity(Entity):
    """Money in the account, by state and currency."""

    async def get(self, *, expand: Sequence[str] | Omit | None = omit) -> Balance:
        """Get the account's balance.

        Args:
            expand: Fields to hold whole records instead of ids.
        """
        return await self._one(GET, {"expand": expand}, Balance)


class SyncBalanceEntity(SyncEntity):
    """Money in the account, by state and currency. Sync version of `BalanceEntity`."""

    def get(self, *, expand: Sequence[str] | Omit | None = omit) -> Balance:
        """Get the account's balance.

        Args:
            expand: Fields to hold whole records instead of ids.
        """
        return self._one(GET, {"expand": expand}, Balance)
