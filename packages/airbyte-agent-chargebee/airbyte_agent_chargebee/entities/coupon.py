# Generated from specs/chargebee/connector.yaml by `connectorgen generate chargebee`. Do not edit.
"""A coupon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.coupon import GET, LIST
from ..models.coupon import Coupon
from ..params.shared import ChoiceFilterParam, SortOrderParam, TimeFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.coupon import CouponStoreColumn, CouponStoreRecord  # noqa: F401

__all__ = ["CouponEntity", "SyncCouponEntity"]


class CouponEntity(StoredEntity["CouponStoreColumn", "CouponStoreRecord"]):
    """A coupon."""

    _stored = ("coupon", "CouponStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> AsyncPager[Coupon]:
        """List coupons.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            status: Condition for the status, such as `active`.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at`.
        """
        return self._pager(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Coupon,
        )

    async def get(self, id: str) -> Coupon:
        """Get a coupon.

        Args:
            id: Id of the coupon.
        """
        return await self._one(GET, {"id": id}, Coupon)


class SyncCouponEntity(SyncStoredEntity["CouponStoreColumn", "CouponStoreRecord"]):
    """A coupon. Sync version of `CouponEntity`."""

    _stored = ("coupon", "CouponStoreRecord")

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        status: ChoiceFilterParam | Omit | None = omit,
        created_at: TimeFilterParam | Omit | None = omit,
        updated_at: TimeFilterParam | Omit | None = omit,
        sort_by: SortOrderParam | Omit | None = omit,
    ) -> SyncPage[Coupon]:
        """List coupons.

        Args:
            limit: Records per page; 10 by default. 1 to 100.
            offset: Offset of the page, an opaque text from the previous page.
            status: Condition for the status, such as `active`.
            created_at: Condition for the time of its creation.
            updated_at: Condition for the time of its last change.
            sort_by: Field to order by: `created_at`.
        """
        return self._page(
            LIST,
            {
                "limit": limit,
                "offset": offset,
                "status": status,
                "created_at": created_at,
                "updated_at": updated_at,
                "sort_by": sort_by,
            },
            Coupon,
        )

    def get(self, id: str) -> Coupon:
        """Get a coupon.

        Args:
            id: Id of the coupon.
        """
        return self._one(GET, {"id": id}, Coupon)
