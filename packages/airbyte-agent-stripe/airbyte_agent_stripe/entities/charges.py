# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""An attempt to take money with a payment method."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.charges import GET, LIST, SEARCH
from ..models.charges import Charge
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.charges import ChargesStoreColumn, ChargesStoreRecord  # noqa: F401

__all__ = ["Charges", "SyncCharges"]


class Charges(StoredEntity["ChargesStoreColumn", "ChargesStoreRecord"]):
    """An attempt to take money with a payment method."""

    _stored = ("charges", "ChargesStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Charge]:
        """List charges, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(
            LIST,
            {
                "created": created,
                "customer": customer,
                "ending_before": ending_before,
                "limit": limit,
                "payment_intent": payment_intent,
                "starting_after": starting_after,
                "expand": expand,
            },
            Charge,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Charge:
        """Get a charge.

        Args:
            id: Id of the charge.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Charge)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Charge]:
        """Search charges.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `amount>1000` or `status:'succeeded'`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._pager(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Charge)


class SyncCharges(SyncStoredEntity["ChargesStoreColumn", "ChargesStoreRecord"]):
    """An attempt to take money with a payment method. Sync version of `Charges`."""

    _stored = ("charges", "ChargesStoreRecord")

    def list(
        self,
        *,
        created: TimeRangeParam | int | dt.datetime | Omit | None = omit,
        customer: str | Omit | None = omit,
        ending_before: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        starting_after: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Charge]:
        """List charges, newest first.

        Args:
            created: Only those created at this Unix time in seconds, or in a range of them.
            customer: Only those of this customer, by id.
            ending_before: Id of the record after the page.
            limit: Records per page; 10 by default. 1 to 100.
            payment_intent: Only those of this payment intent, by id.
            starting_after: Id of the record before the page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(
            LIST,
            {
                "created": created,
                "customer": customer,
                "ending_before": ending_before,
                "limit": limit,
                "payment_intent": payment_intent,
                "starting_after": starting_after,
                "expand": expand,
            },
            Charge,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Charge:
        """Get a charge.

        Args:
            id: Id of the charge.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Charge)

    def search(
        self,
        query: str,
        *,
        limit: int | Omit | None = omit,
        page: str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Charge]:
        """Search charges.

        Up to a minute passes before a new or changed record is found. Not available to accounts in India.

        Args:
            query: Search clauses such as `amount>1000` or `status:'succeeded'`, joined by AND or OR.
            limit: Records per page; 10 by default. 1 to 100.
            page: Cursor of the page: `next_page` of the previous page.
            expand: Fields to hold whole records instead of ids, such as `data.customer`.
        """
        return self._page(SEARCH, {"query": query, "limit": limit, "page": page, "expand": expand}, Charge)
