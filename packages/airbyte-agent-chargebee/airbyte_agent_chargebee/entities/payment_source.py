# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""Something that a customer pays with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.payment_source import GET, LIST
from ..models.payment_source import PaymentSource
from ..params.shared import ChoiceFilterParam, SortOrderParam, TextFilterParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.payment_source import PaymentSourceStoreColumn, PaymentSourceStoreRecord  # noqa: F401

__all__ = ["PaymentSourceEntity", "SyncPaymentSourceEntity"]


class PaymentSourceEntity(StoredEntity["PaymentSourceStoreColumn", "PaymentSourceStoreRecord"]):
    """Something that a customer pays with."""

    _stored = ("payment_source", "PaymentSourceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[PaymentSource]:
        """List payment sources.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            type: Condition for the kind, such as `card`.
            status: Condition for the status, such as `expired`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            PaymentSource,
        )

    async def get(self, id: str) -> PaymentSource:
        """Get a payment source.

        Args:
            id: Id of the payment source.
        """
        return await self._one(GET, {"id": id}, PaymentSource)


class SyncPaymentSourceEntity(SyncStoredEntity["PaymentSourceStoreColumn", "PaymentSourceStoreRecord"]):
    """Something that a customer pays with. Sync version of `PaymentSourceEntity`."""

    _stored = ("payment_source", "PaymentSourceStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        customer_id: TextFilterParam | Omit | None = omit,
        type: ChoiceFilterParam | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[PaymentSource]:
        """List payment sources.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            customer_id: Condition for the id of the customer.
            type: Condition for the kind, such as `card`.
            status: Condition for the status, such as `expired`.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at` or `updated_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "customer_id": customer_id,
                "type": type,
                "status": status,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            PaymentSource,
        )

    def get(self, id: str) -> PaymentSource:
        """Get a payment source.

        Args:
            id: Id of the payment source.
        """
        return self._one(GET, {"id": id}, PaymentSource)
