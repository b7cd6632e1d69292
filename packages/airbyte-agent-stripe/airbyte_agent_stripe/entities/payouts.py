# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money sent from the balance to a bank account or card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.payouts import Payout, PayoutsRow
from ..params.payouts import PayoutsSearchQuery
from ..params.shared import TimeRangeParam
from ..schemas import (
    CREATED_SCHEMA,
)

__all__ = ["Payouts", "SyncPayouts"]


class Payouts(StoredEntity[PayoutsSearchQuery, PayoutsRow]):
    """Money sent from the balance to a bank account or card."""

    _stored = ("payouts", PayoutsRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
            expand: Fields to hold whole records in place of ids, such as `data.balance_transaction`.
        """
        return self._pager(LIST, {
            "arrival_date": arrival_date, "created": created, "destination": destination,
            "ending_before": ending_before, "limit": limit, "starting_after": starting_after,
            "status": status, "expand": expand,
        }, Payout)  # fmt: skip

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
            expand: Fields to hold whole records in place of ids, such as `balance_transaction`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Payout)


class SyncPayouts(SyncStoredEntity[PayoutsSearchQuery, PayoutsRow]):
    """Money sent from the balance to a bank account or card; blocking twin of `Payouts`."""

    _stored = ("payouts", PayoutsRow)

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
            limit: Records on a page; 10 where absent. 1 to 100.
            starting_after: Id of the record before the page.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
            expand: Fields to hold whole records in place of ids, such as `data.balance_transaction`.
        """
        return self._page(LIST, {
            "arrival_date": arrival_date, "created": created, "destination": destination,
            "ending_before": ending_before, "limit": limit, "starting_after": starting_after,
            "status": status, "expand": expand,
        }, Payout)  # fmt: skip

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
            expand: Fields to hold whole records in place of ids, such as `balance_transaction`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Payout)


# fmt: off
LIST = Operation(
    entity="payouts", action="list", method="GET", path="/v1/payouts",
    parameters=(
        Parameter("arrival_date", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("created", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("destination", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status", "query",
            {"type": "string", "enum": ["paid", "pending", "canceled", "failed", "in_transit"]},
        ),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="List payouts, newest first", records="$.data", meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
GET = Operation(
    entity="payouts", action="get", method="GET", path="/v1/payouts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Get a payout",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
