# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A requester's satisfaction rating."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.satisfaction_ratings import GET, LIST
from ..models.satisfaction_ratings import SatisfactionRating
from ..params.satisfaction_ratings import SatisfactionRatingListParamsScore

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.satisfaction_ratings import SatisfactionRatingsStoreColumn, SatisfactionRatingsStoreRecord  # noqa: F401

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(StoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]):
    """A requester's satisfaction rating."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        score: SatisfactionRatingListParamsScore | str | Omit | None = omit,
        start_time: int | dt.datetime | Omit | None = omit,
        end_time: int | dt.datetime | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[SatisfactionRating]:
        """List ratings by requesters.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            score: Only ratings of this kind. One of `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only those made at this time or later, Unix time in seconds.
            end_time: Only those made before this time, Unix time in seconds.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "score": score,
                "start_time": start_time,
                "end_time": end_time,
                "per_page": per_page,
            },
            SatisfactionRating,
        )

    async def get(self, satisfaction_rating_id: int) -> SatisfactionRating:
        """Get a rating.

        Args:
            satisfaction_rating_id: Id of the rating.
        """
        return await self._one(GET, {"satisfaction_rating_id": satisfaction_rating_id}, SatisfactionRating)


class SyncSatisfactionRatings(
    SyncStoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]
):
    """A requester's satisfaction rating. Sync version of `SatisfactionRatings`."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        score: SatisfactionRatingListParamsScore | str | Omit | None = omit,
        start_time: int | dt.datetime | Omit | None = omit,
        end_time: int | dt.datetime | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[SatisfactionRating]:
        """List ratings by requesters.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            score: Only ratings of this kind. One of `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only those made at this time or later, Unix time in seconds.
            end_time: Only those made before this time, Unix time in seconds.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "score": score,
                "start_time": start_time,
                "end_time": end_time,
                "per_page": per_page,
            },
            SatisfactionRating,
        )

    def get(self, satisfaction_rating_id: int) -> SatisfactionRating:
        """Get a rating.

        Args:
            satisfaction_rating_id: Id of the rating.
        """
        return self._one(GET, {"satisfaction_rating_id": satisfaction_rating_id}, SatisfactionRating)
