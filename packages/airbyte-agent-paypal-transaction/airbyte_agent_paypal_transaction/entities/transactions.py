# Generated from specs/paypal-transaction/connector.yaml by `connectorgen generate paypal-transaction`. Do not edit.
"""A transaction."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactions import LIST
from ..models.transactions import Transaction

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.transactions import TransactionsStoreColumn, TransactionsStoreRecord  # noqa: F401

__all__ = ["SyncTransactions", "Transactions"]


class Transactions(StoredEntity["TransactionsStoreColumn", "TransactionsStoreRecord"]):
    """A transaction."""

    _stored = ("transactions", "TransactionsStoreRecord")

    def list(
        self,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        *,
        transaction_id: str | Omit | None = omit,
        transaction_type: str | Omit | None = omit,
        transaction_status: Literal["D", "P", "S", "V"] | str | Omit | None = omit,
        transaction_currency: str | Omit | None = omit,
        fields: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        balance_affecting_records_only: Literal["Y", "N"] | str | Omit | None = omit,
    ) -> AsyncPager[Transaction]:
        """List transactions.

        Those of at most 31 days, within the last three years. A transaction appears up to three hours late,
        and its id can occur twice: once with and once without effect on the balance.

        Args:
            start_date: Only transactions from this time on.
            end_date: Only transactions until this time, at most 31 days after `start_date`.
            transaction_id: Only transactions with this id, of 17 characters, or of 19 for an order. 17 to 19
                characters.
            transaction_type: Only transactions of this kind, by its event code, such as `T0006`.
            transaction_status: Only denied (`D`), pending (`P`), successful (`S`) or reversed (`V`)
                transactions.
            transaction_currency: Only transactions in this currency, by its ISO 4217 code.
            fields: What to return, separated by commas: `transaction_info` (the default), `payer_info`,
                `shipping_info`, `auction_info`, `cart_info`, `incentive_info`, `store_info`, or `all`.
            page_size: Records per page; 100 by default. 1 to 500.
            page: Number of the page, from 1. At least 1.
            balance_affecting_records_only: `N` for transactions without effect on the balance too; `Y` by
                default.
        """
        return self._pager(
            LIST,
            {
                "start_date": start_date,
                "end_date": end_date,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "transaction_status": transaction_status,
                "transaction_currency": transaction_currency,
                "fields": fields,
                "page_size": page_size,
                "page": page,
                "balance_affecting_records_only": balance_affecting_records_only,
            },
            Transaction,
        )


class SyncTransactions(SyncStoredEntity["TransactionsStoreColumn", "TransactionsStoreRecord"]):
    """A transaction. Sync version of `Transactions`."""

    _stored = ("transactions", "TransactionsStoreRecord")

    def list(
        self,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
        *,
        transaction_id: str | Omit | None = omit,
        transaction_type: str | Omit | None = omit,
        transaction_status: Literal["D", "P", "S", "V"] | str | Omit | None = omit,
        transaction_currency: str | Omit | None = omit,
        fields: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        balance_affecting_records_only: Literal["Y", "N"] | str | Omit | None = omit,
    ) -> SyncPage[Transaction]:
        """List transactions.

        Those of at most 31 days, within the last three years. A transaction appears up to three hours late,
        and its id can occur twice: once with and once without effect on the balance.

        Args:
            start_date: Only transactions from this time on.
            end_date: Only transactions until this time, at most 31 days after `start_date`.
            transaction_id: Only transactions with this id, of 17 characters, or of 19 for an order. 17 to 19
                characters.
            transaction_type: Only transactions of this kind, by its event code, such as `T0006`.
            transaction_status: Only denied (`D`), pending (`P`), successful (`S`) or reversed (`V`)
                transactions.
            transaction_currency: Only transactions in this currency, by its ISO 4217 code.
            fields: What to return, separated by commas: `transaction_info` (the default), `payer_info`,
                `shipping_info`, `auction_info`, `cart_info`, `incentive_info`, `store_info`, or `all`.
            page_size: Records per page; 100 by default. 1 to 500.
            page: Number of the page, from 1. At least 1.
            balance_affecting_records_only: `N` for transactions without effect on the balance too; `Y` by
                default.
        """
        return self._page(
            LIST,
            {
                "start_date": start_date,
                "end_date": end_date,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "transaction_status": transaction_status,
                "transaction_currency": transaction_currency,
                "fields": fields,
                "page_size": page_size,
                "page": page,
                "balance_affecting_records_only": balance_affecting_records_only,
            },
            Transaction,
        )
