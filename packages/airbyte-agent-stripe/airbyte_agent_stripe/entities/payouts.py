# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money sent from the balance to a bank account or card."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit
from airbyte_agent_sdk.paging import AsyncPager, SyncPage

from ..models.payouts import Payout
from ..params.shared import TimeRangeParam

__all__ = ["Payouts", "SyncPayouts"]


class Payouts(Entity):
    """Money sent from the balance to a bank account or card."""

    def list(
        self,
        *,
        arrival_date: TimeRangeParam | Omit = omit,
        created: TimeRangeParam | Omit = omit,
        destination: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        starting_after: str | Omit = omit,
        status: Literal["paid", "pending", "canceled", "failed", "in_transit"] | str | Omit = omit,
    ) -> AsyncPager[Payout]:
        """List payouts, newest first.

        Args:
            arrival_date: Only those expected to arrive in this time.
            created: Only those created in this time.
            destination: Only those to this bank account or card, by id.
            ending_before: Id of the record after the page; how the page before is asked for.
            limit: Records a page. 1 to 100. Default `10`.
            starting_after: Id of the record before the page; how the next page is asked for.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
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
            },
            Payout,
        )

    async def get(self, id: str) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
        """
        return await self._one(GET, {"id": id}, Payout)


class SyncPayouts(SyncEntity):
    """Money sent from the balance to a bank account or card; blocking twin of `Payouts`."""

    def list(
        self,
        *,
        arrival_date: TimeRangeParam | Omit = omit,
        created: TimeRangeParam | Omit = omit,
        destination: str | Omit = omit,
        ending_before: str | Omit = omit,
        limit: int | Omit = omit,
        starting_after: str | Omit = omit,
        status: Literal["paid", "pending", "canceled", "failed", "in_transit"] | str | Omit = omit,
    ) -> SyncPage[Payout]:
        """List payouts, newest first.

        Args:
            arrival_date: Only those expected to arrive in this time.
            created: Only those created in this time.
            destination: Only those to this bank account or card, by id.
            ending_before: Id of the record after the page; how the page before is asked for.
            limit: Records a page. 1 to 100. Default `10`.
            starting_after: Id of the record before the page; how the next page is asked for.
            status: Only those in this state. One of `paid`, `pending`, `canceled`, `failed`, `in_transit`.
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
            },
            Payout,
        )

    def get(self, id: str) -> Payout:
        """Get a payout.

        Args:
            id: Id of the payout.
        """
        return self._one(GET, {"id": id}, Payout)


_ARRIVAL_DATE = {
    "type": "object",
    "properties": {
        "gt": {"type": "integer", "minimum": 0},
        "gte": {"type": "integer", "minimum": 0},
        "lt": {"type": "integer", "minimum": 0},
        "lte": {"type": "integer", "minimum": 0},
    },
}
LIST = Operation(
    entity="payouts",
    action="list",
    method="GET",
    path="/v1/payouts",
    parameters=(
        Parameter("arrival_date", "query", _ARRIVAL_DATE, style="deepObject", explode=True),
        Parameter("created", "query", _ARRIVAL_DATE, style="deepObject", explode=True),
        Parameter("destination", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "default": 10, "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "status",
            "query",
            {"type": "string", "enum": ["paid", "pending", "canceled", "failed", "in_transit"]},
        ),
    ),
    summary="List payouts, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
GET = Operation(
    entity="payouts",
    action="get",
    method="GET",
    path="/v1/payouts/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Get a payout",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
