# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money in the account, by state and currency."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.entity import Entity, SyncEntity

from ..models.balance import Balance

__all__ = ["BalanceEntity", "SyncBalanceEntity"]


class BalanceEntity(Entity):
    """Money in the account, by state and currency."""

    async def get(self) -> Balance:
        """Get the account's balance."""
        return await self._one(GET, {}, Balance)


class SyncBalanceEntity(SyncEntity):
    """Money in the account, by state and currency; blocking twin of `BalanceEntity`."""

    def get(self) -> Balance:
        """Get the account's balance."""
        return self._one(GET, {}, Balance)


# fmt: off
GET = Operation(
    entity="balance", action="get", method="GET", path="/v1/balance", summary="Get the account's balance",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET}
