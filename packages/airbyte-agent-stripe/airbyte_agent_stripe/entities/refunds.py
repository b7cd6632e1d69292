# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Money returned to a customer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.refunds import CREATE, GET, LIST
from ..models.refunds import Refund
from ..params.shared import TimeRangeParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.refunds import RefundsStoreColumn, RefundsStoreRecord  # noqa: F401

__all__ = ["Refunds", "SyncRefunds"]


class Refunds(StoredEntity["RefundsStoreColumn", "RefundsStoreRecord"]):
    """Money returned to a customer."""

    _stored = ("refunds", "RefundsStoreRecord")

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
    ) -> AsyncPager[Refund]:
        """List refunds, newest first.

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
            Refund,
        )

    async def create(
        self,
        *,
        charge: str | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        amount: int | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        reason: Literal["duplicate", "fraudulent", "requested_by_customer"] | str | Omit | None = omit,
        refund_application_fee: bool | Omit | None = omit,
        reverse_transfer: bool | Omit | None = omit,
        currency: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        instructions_email: str | Omit | None = omit,
        origin: Literal["customer_balance"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Refund:
        """Refund a charge, whole or in part.

        Args:
            charge: Id of the charge to refund; give this or `payment_intent`.
            payment_intent: Id of the payment intent to refund; give this or `charge`.
            amount: Amount to refund, in the currency's smallest unit; what is left of the charge by default.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            reason: Why; fraudulent also blocks the card and email address. One of `duplicate`, `fraudulent`,
                `requested_by_customer`.
            refund_application_fee: Whether to return the application fee in proportion.
            reverse_transfer: Whether to reverse the transfer in proportion.
            currency: Three-letter ISO currency code in lower case; for refunds from a customer's cash
                balance.
            customer: Id of the customer; for refunds from a customer's cash balance.
            instructions_email: Address to send instructions to, where the customer must act.
            origin: Set to refund from the customer's cash balance. One of `customer_balance`.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return await self._one(
            CREATE,
            {
                "charge": charge,
                "payment_intent": payment_intent,
                "amount": amount,
                "metadata": metadata,
                "reason": reason,
                "refund_application_fee": refund_application_fee,
                "reverse_transfer": reverse_transfer,
                "currency": currency,
                "customer": customer,
                "instructions_email": instructions_email,
                "origin": origin,
                "expand": expand,
            },
            Refund,
        )

    async def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Refund:
        """Get a refund.

        Args:
            id: Id of the refund.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return await self._one(GET, {"id": id, "expand": expand}, Refund)


class SyncRefunds(SyncStoredEntity["RefundsStoreColumn", "RefundsStoreRecord"]):
    """Money returned to a customer. Sync version of `Refunds`."""

    _stored = ("refunds", "RefundsStoreRecord")

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
    ) -> SyncPage[Refund]:
        """List refunds, newest first.

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
            Refund,
        )

    def create(
        self,
        *,
        charge: str | Omit | None = omit,
        payment_intent: str | Omit | None = omit,
        amount: int | Omit | None = omit,
        metadata: Mapping[str, str] | Literal[""] | Omit | None = omit,
        reason: Literal["duplicate", "fraudulent", "requested_by_customer"] | str | Omit | None = omit,
        refund_application_fee: bool | Omit | None = omit,
        reverse_transfer: bool | Omit | None = omit,
        currency: str | Omit | None = omit,
        customer: str | Omit | None = omit,
        instructions_email: str | Omit | None = omit,
        origin: Literal["customer_balance"] | str | Omit | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> Refund:
        """Refund a charge, whole or in part.

        Args:
            charge: Id of the charge to refund; give this or `payment_intent`.
            payment_intent: Id of the payment intent to refund; give this or `charge`.
            amount: Amount to refund, in the currency's smallest unit; what is left of the charge by default.
            metadata: Your own key-value pairs: up to 50, keys of up to 40 characters, values of up to 500.
            reason: Why; fraudulent also blocks the card and email address. One of `duplicate`, `fraudulent`,
                `requested_by_customer`.
            refund_application_fee: Whether to return the application fee in proportion.
            reverse_transfer: Whether to reverse the transfer in proportion.
            currency: Three-letter ISO currency code in lower case; for refunds from a customer's cash
                balance.
            customer: Id of the customer; for refunds from a customer's cash balance.
            instructions_email: Address to send instructions to, where the customer must act.
            origin: Set to refund from the customer's cash balance. One of `customer_balance`.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return self._one(
            CREATE,
            {
                "charge": charge,
                "payment_intent": payment_intent,
                "amount": amount,
                "metadata": metadata,
                "reason": reason,
                "refund_application_fee": refund_application_fee,
                "reverse_transfer": reverse_transfer,
                "currency": currency,
                "customer": customer,
                "instructions_email": instructions_email,
                "origin": origin,
                "expand": expand,
            },
            Refund,
        )

    def get(self, id: str, *, expand: Sequence[str] | Omit | None = omit) -> Refund:
        """Get a refund.

        Args:
            id: Id of the refund.
            expand: Fields to hold whole records instead of ids, such as `charge`.
        """
        return self._one(GET, {"id": id, "expand": expand}, Refund)
