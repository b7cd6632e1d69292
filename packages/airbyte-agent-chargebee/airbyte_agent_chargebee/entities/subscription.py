# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A subscription."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.subscription import GET, LIST
from ..models.subscription import Subscription
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.subscription import SubscriptionStoreColumn, SubscriptionStoreRecord  # noqa: F401

__all__ = ["SubscriptionEntity", "SyncSubscriptionEntity"]


class SubscriptionEntity(StoredEntity["SubscriptionStoreColumn", "SubscriptionStoreRecord"]):
    """A subscription."""

    _stored = ("subscription", "SubscriptionStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Subscription]:
        """List subscriptions.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            status: Condition for the status, such as `active`.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Subscription,
        )

    async def get(self, id: str) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
        """
        return await self._one(GET, {"id": id}, Subscription)


class SyncSubscriptionEntity(SyncStoredEntity["SubscriptionStoreColumn", "SubscriptionStoreRecord"]):
    """A subscription. Sync version of `SubscriptionEntity`."""

    _stored = ("subscription", "SubscriptionStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Subscription]:
        """List subscriptions.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            status: Condition for the status, such as `active`.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Subscription,
        )

    def get(self, id: str) -> Subscription:
        """Get a subscription.

        Args:
            id: Id of the subscription.
        """
        return self._one(GET, {"id": id}, Subscription)
