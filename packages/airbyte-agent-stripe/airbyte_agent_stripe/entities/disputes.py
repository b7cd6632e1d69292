# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A customer's objection to a charge at their bank."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.disputes import GET, LIST
from ..models.disputes import Dispute
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.disputes import DisputesStoreColumn, DisputesStoreRecord  # noqa: F401

__all__ = ["Disputes", "SyncDisputes"]


class Disputes(StoredEntity["DisputesStoreColumn", "DisputesStoreRecord"]):
    """A customer's objection to a charge at their bank."""

    _stored = ("disputes", "DisputesStoreRecord")

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
            limit: Records per page; 10 by default. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.charge`.
        """
        return self._pager(
            LIST,
            {
                "charge": charge,
                "created": created,
                "ending_before": ending_before,
                "limit": limit,
                "payment_intent": payment_intent,
                "starting_after": starting_after,
                "expand": expand,
            },
            Dispute,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Dispute:
        """Get a dispute.

        Args:
            id: Id of the dispute.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Dispute)


class SyncDisputes(SyncStoredEntity["DisputesStoreColumn", "DisputesStoreRecord"]):
    """A customer's objection to a charge at their bank. Sync version of `Disputes`."""

    _stored = ("disputes", "DisputesStoreRecord")

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
            limit: Records per page; 10 by default. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.charge`.
        """
        return self._page(
            LIST,
            {
                "charge": charge,
                "created": created,
                "ending_before": ending_before,
                "limit": limit,
                "payment_intent": payment_intent,
                "starting_after": starting_after,
                "expand": expand,
            },
            Dispute,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Dispute:
        """Get a dispute.

        Args:
            id: Id of the dispute.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Dispute)
