# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A coupon."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.coupons import GET, LIST
from ..models.coupons import Coupon

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.coupons import CouponsStoreColumn, CouponsStoreRecord  # noqa: F401

__all__ = ["Coupons", "SyncCoupons"]


class Coupons(StoredEntity["CouponsStoreColumn", "CouponsStoreRecord"]):
    """A coupon."""

    _stored = ("coupons", "CouponsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        code: str | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[Coupon]:
        """List coupons.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            code: Code of the coupon.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "code": code,
                "orderby": orderby,
                "order": order,
            },
            Coupon,
        )

    async def get(self, id: int) -> Coupon:
        """Get a coupon.

        Args:
            id: Id of the coupon.
        """
        return await self._one(GET, {"id": id}, Coupon)


class SyncCoupons(SyncStoredEntity["CouponsStoreColumn", "CouponsStoreRecord"]):
    """A coupon. Sync version of `Coupons`."""

    _stored = ("coupons", "CouponsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        modified_after: dt.datetime | str | Omit | None = omit,
        modified_before: dt.datetime | str | Omit | None = omit,
        code: str | Omit | None = omit,
        orderby: Literal["date", "id", "include", "title", "slug", "modified"] | str | Omit | None = omit,
        order: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[Coupon]:
        """List coupons.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            modified_after: Only records that changed after this time.
            modified_before: Only records that changed before this time.
            code: Code of the coupon.
            orderby: What to sort by. One of `date`, `id`, `include`, `title`, `slug`, `modified`.
            order: Ascending or descending. One of `asc`, `desc`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "modified_after": modified_after,
                "modified_before": modified_before,
                "code": code,
                "orderby": orderby,
                "order": order,
            },
            Coupon,
        )

    def get(self, id: int) -> Coupon:
        """Get a coupon.

        Args:
            id: Id of the coupon.
        """
        return self._one(GET, {"id": id}, Coupon)
