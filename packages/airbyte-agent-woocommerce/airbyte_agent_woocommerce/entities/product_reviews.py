# Generated from specs/woocommerce/connector.yaml by `connectorgen generate woocommerce`. Do not edit.
"""A review of a product."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.product_reviews import GET, LIST
from ..models.product_reviews import ProductReview

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.product_reviews import ProductReviewsStoreColumn, ProductReviewsStoreRecord  # noqa: F401

__all__ = ["ProductReviews", "SyncProductReviews"]


class ProductReviews(StoredEntity["ProductReviewsStoreColumn", "ProductReviewsStoreRecord"]):
    """A review of a product."""

    _stored = ("product_reviews", "ProductReviewsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        product: Sequence[int] | Omit | None = omit,
        status: Literal["all", "hold", "approved", "spam", "trash"] | str | Omit | None = omit,
    ) -> AsyncPager[ProductReview]:
        """List product reviews.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            product: Ids of products.
            status: Status; `approved` by default. One of `all`, `hold`, `approved`, `spam`, `trash`.
        """
        return self._pager(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "product": product,
                "status": status,
            },
            ProductReview,
        )

    async def get(self, id: int) -> ProductReview:
        """Get a product review.

        Args:
            id: Id of the review.
        """
        return await self._one(GET, {"id": id}, ProductReview)


class SyncProductReviews(SyncStoredEntity["ProductReviewsStoreColumn", "ProductReviewsStoreRecord"]):
    """A review of a product. Sync version of `ProductReviews`."""

    _stored = ("product_reviews", "ProductReviewsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        search: str | Omit | None = omit,
        after: dt.datetime | str | Omit | None = omit,
        before: dt.datetime | str | Omit | None = omit,
        product: Sequence[int] | Omit | None = omit,
        status: Literal["all", "hold", "approved", "spam", "trash"] | str | Omit | None = omit,
    ) -> SyncPage[ProductReview]:
        """List product reviews.

        Args:
            page: Page number. At least 1.
            per_page: Records per page; 10 by default. 1 to 100.
            search: Text that a record must contain.
            after: Only records that were created after this time.
            before: Only records that were created before this time.
            product: Ids of products.
            status: Status; `approved` by default. One of `all`, `hold`, `approved`, `spam`, `trash`.
        """
        return self._page(
            LIST,
            {
                "page": page,
                "per_page": per_page,
                "search": search,
                "after": after,
                "before": before,
                "product": product,
                "status": status,
            },
            ProductReview,
        )

    def get(self, id: int) -> ProductReview:
        """Get a product review.

        Args:
            id: Id of the review.
        """
        return self._one(GET, {"id": id}, ProductReview)
