# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""A customer's subscription to a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.subscriptions import GET, LIST
from ..models.subscriptions import Subscription

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.subscriptions import SubscriptionsStoreColumn, SubscriptionsStoreRecord  # noqa: F401

__all__ = ["Subscriptions", "SyncSubscriptions"]


class Subscriptions(StoredEntity["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"]):
    """A customer's subscription to a plan."""

    _stored = ("subscriptions", "SubscriptionsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        customer_id: str | Omit | None = omit,
        external_customer_id: str | Omit | None = omit,
        status: Literal["active", "ended", "upcoming"] | str | Omit | None = omit,
    ) -> AsyncPager[Subscription]:
        """List subscriptions.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
            customer_id: Only those of the customer with this id; not together with `external_customer_id`.
            external_customer_id: Only those of the customer with this id in your own system; not together
                with `customer_id`.
            status: Only subscriptions with this status. One of `active`, `ended`, `upcoming`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "cursor": cursor,
                "customer_id": customer_id,
                "external_customer_id": external_customer_id,
                "status": status,
            },
            Subscription,
        )

    async def get(self, subscription_id: str) -> Subscription:
        """Get a subscription.

        Args:
            subscription_id: Id of the subscription.
        """
        return await self._one(GET, {"subscription_id": subscription_id}, Subscription)


class SyncSubscriptions(SyncStoredEntity["SubscriptionsStoreColumn", "SubscriptionsStoreRecord"]):
    """A customer's subscription to a plan. Sync version of `Subscriptions`."""

    _stored = ("subscriptions", "SubscriptionsStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        cursor: str | Omit | None = omit,
        customer_id: str | Omit | None = omit,
        external_customer_id: str | Omit | None = omit,
        status: Literal["active", "ended", "upcoming"] | str | Omit | None = omit,
    ) -> SyncPage[Subscription]:
        """List subscriptions.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
            customer_id: Only those of the customer with this id; not together with `external_customer_id`.
            external_customer_id: Only those of the customer with this id in your own system; not together
                with `customer_id`.
            status: Only subscriptions with this status. One of `active`, `ended`, `upcoming`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "cursor": cursor,
                "customer_id": customer_id,
                "external_customer_id": external_customer_id,
                "status": status,
            },
            Subscription,
        )

    def get(self, subscription_id: str) -> Subscription:
        """Get a subscription.

        Args:
            subscription_id: Id of the subscription.
        """
        return self._one(GET, {"subscription_id": subscription_id}, Subscription)
