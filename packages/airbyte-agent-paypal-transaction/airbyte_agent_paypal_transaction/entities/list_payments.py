# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""A payment of the Payments API, version 1."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.list_payments import LIST
from ..models.list_payments import Payment

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.list_payments import ListPaymentsStoreColumn, ListPaymentsStoreRecord  # noqa: F401

__all__ = ["ListPayments", "SyncListPayments"]


class ListPayments(StoredEntity["ListPaymentsStoreColumn", "ListPaymentsStoreRecord"]):
    """A payment of the Payments API, version 1."""

    _stored = ("list_payments", "ListPaymentsStoreRecord")

    def list(
        self,
        *,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start_id: str | Omit | None = omit,
    ) -> AsyncPager[Payment]:
        """List payments.

        Completed payments that were created with version 1 of the Payments API, which is deprecated.

        Args:
            start_time: Only payments from this time on.
            end_time: Only payments until this time.
            count: Records per page; 10 by default. 1 to 20.
            start_id: Id of the first payment of the page, from the previous page.
        """
        return self._pager(
            LIST,
            {"start_time": start_time, "end_time": end_time, "count": count, "start_id": start_id},
            Payment,
        )


class SyncListPayments(SyncStoredEntity["ListPaymentsStoreColumn", "ListPaymentsStoreRecord"]):
    """A payment of the Payments API, version 1. Sync version of `ListPayments`."""

    _stored = ("list_payments", "ListPaymentsStoreRecord")

    def list(
        self,
        *,
        start_time: dt.datetime | str | Omit | None = omit,
        end_time: dt.datetime | str | Omit | None = omit,
        count: int | Omit | None = omit,
        start_id: str | Omit | None = omit,
    ) -> SyncPage[Payment]:
        """List payments.

        Completed payments that were created with version 1 of the Payments API, which is deprecated.

        Args:
            start_time: Only payments from this time on.
            end_time: Only payments until this time.
            count: Records per page; 10 by default. 1 to 20.
            start_id: Id of the first payment of the page, from the previous page.
        """
        return self._page(
            LIST,
            {"start_time": start_time, "end_time": end_time, "count": count, "start_id": start_id},
            Payment,
        )
