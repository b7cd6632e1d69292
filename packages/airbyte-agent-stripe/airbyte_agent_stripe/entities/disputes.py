# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A customer's objection to a charge at their bank."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.disputes import Dispute, DisputesRow
from ..params.disputes import DisputesSearchQuery
from ..params.shared import TimeRangeParam
from ..schemas import (
    CREATED_SCHEMA,
)

__all__ = ["Disputes", "SyncDisputes"]


class Disputes(StoredEntity[DisputesSearchQuery, DisputesRow]):
    """A customer's objection to a charge at their bank."""

    _stored = ("disputes", DisputesRow)

    def list(
        self,
        *,
        charge: str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Dispute]:
        """List disputes, newest first.

        Args:
            charge: Only those of this charge, by id.
            created: Only those created at this Unix time in seconds, or in a range of them.
            ending_before: Id of the record after the page.
            limit: Records on a page; 10 where absent. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records in place of ids, such as `data.charge`.
        """
        return self._pager(LIST, {
            "charge": charge, "created": created, "ending_before": ending_before, "limit": limit,
            "payment_intent": payment_intent, "starting_after": starting_after, "expand": expand,
        }, Dispute)  # fmt: skip

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Dispute:
        """Get a dispute.

        Args:
            id: Id of the dispute.
            expand: Fields to hold whole records in place of ids, such as `charge`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Dispute)


class SyncDisputes(SyncStoredEntity[DisputesSearchQuery, DisputesRow]):
    """A customer's objection to a charge at their bank; blocking twin of `Disputes`."""

    _stored = ("disputes", DisputesRow)

    def list(
        self,
        *,
        charge: str | Omit | None = omit,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Dispute]:
        """List disputes, newest first.

        Args:
            charge: Only those of this charge, by id.
            created: Only those created at this Unix time in seconds, or in a range of them.
            ending_before: Id of the record after the page.
            limit: Records on a page; 10 where absent. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records in place of ids, such as `data.charge`.
        """
        return self._page(LIST, {
            "charge": charge, "created": created, "ending_before": ending_before, "limit": limit,
            "payment_intent": payment_intent, "starting_after": starting_after, "expand": expand,
        }, Dispute)  # fmt: skip

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Dispute:
        """Get a dispute.

        Args:
            id: Id of the dispute.
            expand: Fields to hold whole records in place of ids, such as `charge`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Dispute)


# fmt: off
LIST = Operation(
    entity="disputes", action="list", method="GET", path="/v1/disputes",
    parameters=(
        Parameter("charge", "query", {"type": "string"}),
        Parameter("created", "query", CREATED_SCHEMA, style="deepObject", explode=True),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("payment_intent", "query", {"type": "string"}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="List disputes, newest first", records="$.data", meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)
GET = Operation(
    entity="disputes", action="get", method="GET", path="/v1/disputes/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand", "query", {"type": "array", "items": {"type": "string"}}, style="deepObject",
            explode=True,
        ),
    ),
    summary="Get a dispute",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
