# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A way to pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.payment_gateways import GET, LIST
from ..models.payment_gateways import PaymentGateway

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.payment_gateways import PaymentGatewaysStoreColumn, PaymentGatewaysStoreRecord  # noqa: F401

__all__ = ["PaymentGateways", "SyncPaymentGateways"]


class PaymentGateways(StoredEntity["PaymentGatewaysStoreColumn", "PaymentGatewaysStoreRecord"]):
    """A way to pay."""

    _stored = ("payment_gateways", "PaymentGatewaysStoreRecord")

    def list(self) -> AsyncPager[PaymentGateway]:
        """List payment gateways.

        Also those that are not enabled.

        Returns a single page. All gateways are in one response.
        """
        return self._pager(LIST, {}, PaymentGateway)

    async def get(self, id: str) -> PaymentGateway:
        """Get a payment gateway.

        Args:
            id: Id of the payment gateway.
        """
        return await self._one(GET, {"id": id}, PaymentGateway)


class SyncPaymentGateways(SyncStoredEntity["PaymentGatewaysStoreColumn", "PaymentGatewaysStoreRecord"]):
    """A way to pay. Sync version of `PaymentGateways`."""

    _stored = ("payment_gateways", "PaymentGatewaysStoreRecord")

    def list(self) -> SyncPage[PaymentGateway]:
        """List payment gateways.

        Also those that are not enabled.

        Returns a single page. All gateways are in one response.
        """
        return self._page(LIST, {}, PaymentGateway)

    def get(self, id: str) -> PaymentGateway:
        """Get a payment gateway.

        Args:
            id: Id of the payment gateway.
        """
        return self._one(GET, {"id": id}, PaymentGateway)
