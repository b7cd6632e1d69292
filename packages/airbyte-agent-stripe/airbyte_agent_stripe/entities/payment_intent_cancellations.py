# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Payment intent cancellations of Stripe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return await self._one(
            CREATE, {"id": id, "cancellation_reason": cancellation_reason, "expand": expand}, PaymentIntent,
        )  # fmt: skip


class SyncPaymentIntentCancellations(SyncEntity):
    """Payment intent cancellations of Stripe; blocking twin of `PaymentIntentCancellations`."""

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
            expand: Fields to hold whole records in place of ids, such as `customer`.
        """
        return self._one(
            CREATE, {"id": id, "cancellation_reason": cancellation_reason, "expand": expand}, PaymentIntent,
        )  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="payment_intent_cancellations", action="create", method="POST",
    path="/v1/payment_intents/{id}/cancel",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "cancellation_reason", "body",
            {"type": "string", "enum": ["abandoned", "duplicate", "fraudulent", "requested_by_customer"]},
        ),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Cancel a payment intent and release what it holds", body="form",
    idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
