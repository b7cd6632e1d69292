# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Payment intent cancellations of Stripe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payment_intent_cancellations import CREATE
from ..models.payment_intents import PaymentIntent

__all__ = ["PaymentIntentCancellations", "SyncPaymentIntentCancellations"]


class PaymentIntentCancellations(Entity):
    """Payment intent cancellations of Stripe."""

    async def create(
        self,
        id: str,
        *,
        cancellation_reason: Literal["abandoned", "duplicate", "fraudulent", "requested_by_customer"]
        | str
        | Omit
        | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Cancel a payment intent and release what it holds.

        Args:
            id: Id of the payment intent.
            cancellation_reason: Why the payment is canceled. One of `abandoned`, `duplicate`, `fraudulent`,
                `requested_by_customer`.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(
            CREATE, {"id": id, "cancellation_reason": cancellation_reason, "expand": expand}, PaymentIntent
        )


class SyncPaymentIntentCancellations(SyncEntity):
    """Payment intent cancellations of Stripe. Sync version of `PaymentIntentCancellations`."""

    def create(
        self,
        id: str,
        *,
        cancellation_reason: Literal["abandoned", "duplicate", "fraudulent", "requested_by_customer"]
        | str
        | Omit
        | None = omit,
        expand: Sequence[str] | Omit | None = omit,
    ) -> PaymentIntent:
        """Cancel a payment intent and release what it holds.

        Args:
            id: Id of the payment intent.
            cancellation_reason: Why the payment is canceled. One of `abandoned`, `duplicate`, `fraudulent`,
                `requested_by_customer`.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(
            CREATE, {"id": id, "cancellation_reason": cancellation_reason, "expand": expand}, PaymentIntent
        )
