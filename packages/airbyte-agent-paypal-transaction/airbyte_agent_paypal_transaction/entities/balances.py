# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""Money in a currency."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.balances import LIST
from ..models.balances import Balance

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.balances import BalancesStoreColumn, BalancesStoreRecord  # noqa: F401

__all__ = ["Balances", "SyncBalances"]


class Balances(StoredEntity["BalancesStoreColumn", "BalancesStoreRecord"]):
    """Money in a currency."""

    _stored = ("balances", "BalancesStoreRecord")

    def list(
        self, *, as_of_time: dt.datetime | str | Omit | None = omit, currency_code: str | Omit | None = omit
    ) -> AsyncPager[Balance]:
        """List balances.

        One for each currency, up to three hours late.

        Returns a single page. A response has the balances of all currencies.

        Args:
            as_of_time: Balances at this time; the last known ones by default.
            currency_code: Only this currency, by its ISO 4217 code. Exactly 3 characters.
        """
        return self._pager(LIST, {"as_of_time": as_of_time, "currency_code": currency_code}, Balance)


class SyncBalances(SyncStoredEntity["BalancesStoreColumn", "BalancesStoreRecord"]):
    """Money in a currency. Sync version of `Balances`."""

    _stored = ("balances", "BalancesStoreRecord")

    def list(
        self, *, as_of_time: dt.datetime | str | Omit | None = omit, currency_code: str | Omit | None = omit
    ) -> SyncPage[Balance]:
        """List balances.

        One for each currency, up to three hours late.

        Returns a single page. A response has the balances of all currencies.

        Args:
            as_of_time: Balances at this time; the last known ones by default.
            currency_code: Only this currency, by its ISO 4217 code. Exactly 3 characters.
        """
        return self._page(LIST, {"as_of_time": as_of_time, "currency_code": currency_code}, Balance)
