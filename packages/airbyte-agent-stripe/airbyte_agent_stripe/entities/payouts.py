# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money sent from the balance to a bank account or card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payouts import GET, LIST
from ..models.payouts import Payout
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.payouts import PayoutsStoreColumn, PayoutsStoreRecord  # noqa: F401

__all__ = ["Payouts", "SyncPayouts"]


class Payouts(StoredEntity["PayoutsStoreColumn", "PayoutsStoreRecord"]):
    """Money sent from the balance to a bank account or card."""

    _stored = ("payouts", "PayoutsStoreRecord")

    def list(
        self,
        *,
        arrival_date: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        destination: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: Literal["paid", "pending", "canceled", "failed", "in_transit"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Payout]:
        """List payouts, newest first.

        Args:
            arrival_date: Only those expected to arrive at this Unix time in seconds, or in a range of them.
            created: Only those created at this Unix time in seconds, or in a range of them.
            destination: Only those to this bank account or card, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
            expand: Fields to hold whole records instead of ids, such as `data.balance_transaction`.
        """
        return self._pager(
            LIST,
            {
                "arrival_date": arrival_date,
                "created": created,
                "destination": destination,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "status": status,
                "expand": expand,
            },
            Payout,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
            expand: Fields to hold whole records instead of ids, such as `balance_transaction`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Payout)


class SyncPayouts(SyncStoredEntity["PayoutsStoreColumn", "PayoutsStoreRecord"]):
    """Money sent from the balance to a bank account or card. Sync version of `Payouts`."""

    _stored = ("payouts", "PayoutsStoreRecord")

    def list(
        self,
        *,
        arrival_date: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        destination: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        status: Literal["paid", "pending", "canceled", "failed", "in_transit"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Payout]:
        """List payouts, newest first.

        Args:
            arrival_date: Only those expected to arrive at this Unix time in seconds, or in a range of them.
            created: Only those created at this Unix time in seconds, or in a range of them.
            destination: Only those to this bank account or card, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
            expand: Fields to hold whole records instead of ids, such as `data.balance_transaction`.
        """
        return self._page(
            LIST,
            {
                "arrival_date": arrival_date,
                "created": created,
                "destination": destination,
                "ending_before": ending_before,
                "limit": limit,
                "starting_after": starting_after,
                "status": status,
                "expand": expand,
            },
            Payout,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
            expand: Fields to hold whole records instead of ids, such as `balance_transaction`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Payout)
