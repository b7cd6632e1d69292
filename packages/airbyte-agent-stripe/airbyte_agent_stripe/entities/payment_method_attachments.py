# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""A means of payment that a customer can use."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payment_method_attachments import CREATE
from ..models.shared import PaymentMethod

__all__ = ["PaymentMethodAttachments", "SyncPaymentMethodAttachments"]


class PaymentMethodAttachments(Entity):
    """A means of payment that a customer can use."""

    async def create(
        self, id: str, customer: str, *, expand: Sequence[str] | Omit | None = omit
    ) -> PaymentMethod:
        """Attach a payment method to a customer.

        Args:
            id: Id of the payment method.
            customer: Id of the customer to attach the payment method to.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return await self._one(CREATE, {"id": id, "customer": customer, "expand": expand}, PaymentMethod)


class SyncPaymentMethodAttachments(SyncEntity):
    """A means of payment that a customer can use. Sync version of `PaymentMethodAttachments`."""

    def create(self, id: str, customer: str, *, expand: Sequence[str] | Omit | None = omit) -> PaymentMethod:
        """Attach a payment method to a customer.

        Args:
            id: Id of the payment method.
            customer: Id of the customer to attach the payment method to.
            expand: Fields to hold whole records instead of ids, such as `customer`.
        """
        return self._one(CREATE, {"id": id, "customer": customer, "expand": expand}, PaymentMethod)
