# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""What a requester thought of the answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.satisfaction_ratings import SatisfactionRating, SatisfactionRatingsRow
from ..params.satisfaction_ratings import SatisfactionRatingsListScore, SatisfactionRatingsSearchQuery

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(StoredEntity[SatisfactionRatingsSearchQuery, SatisfactionRatingsRow]):
    """What a requester thought of the answer."""

    _stored = ("satisfaction_ratings", SatisfactionRatingsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        score: SatisfactionRatingsListScore | str | Omit | None = omit,
        start_time: int | dt.datetime | Omit | None = omit,
        end_time: int | dt.datetime | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[SatisfactionRating]:
        """List ratings by requesters.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            score: Only ratings of this kind. One of `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only those made at this time or later, Unix time in seconds.
            end_time: Only those made before this time, Unix time in seconds.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "score": score,
            "start_time": start_time, "end_time": end_time, "per_page": per_page,
        }, SatisfactionRating)  # fmt: skip

    async def get(self, satisfaction_rating_id: int) -> SatisfactionRating:
        """Get a rating.

        Args:
            satisfaction_rating_id: Id of the rating.
        """
        return await self._one(GET, {"satisfaction_rating_id": satisfaction_rating_id}, SatisfactionRating)


class SyncSatisfactionRatings(SyncStoredEntity[SatisfactionRatingsSearchQuery, SatisfactionRatingsRow]):
    """What a requester thought of the answer; blocking twin of `SatisfactionRatings`."""

    _stored = ("satisfaction_ratings", SatisfactionRatingsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        score: SatisfactionRatingsListScore | str | Omit | None = omit,
        start_time: int | dt.datetime | Omit | None = omit,
        end_time: int | dt.datetime | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[SatisfactionRating]:
        """List ratings by requesters.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            score: Only ratings of this kind. One of `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only those made at this time or later, Unix time in seconds.
            end_time: Only those made before this time, Unix time in seconds.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "score": score,
            "start_time": start_time, "end_time": end_time, "per_page": per_page,
        }, SatisfactionRating)  # fmt: skip

    def get(self, satisfaction_rating_id: int) -> SatisfactionRating:
        """Get a rating.

        Args:
            satisfaction_rating_id: Id of the rating.
        """
        return self._one(GET, {"satisfaction_rating_id": satisfaction_rating_id}, SatisfactionRating)


# fmt: off
LIST = Operation(
    entity="satisfaction_ratings", action="list", method="GET", path="/satisfaction_ratings.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("score", "query", {"type": "string", "enum": [
            "offered", "unoffered", "received", "received_with_comment", "received_without_comment", "good",
            "good_with_comment", "good_without_comment", "bad", "bad_with_comment", "bad_without_comment",
        ]}),
        Parameter("start_time", "query", {"type": "integer", "format": "unix-time"}),
        Parameter("end_time", "query", {"type": "integer", "format": "unix-time"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List ratings by requesters", records="$.satisfaction_ratings",
    meta={
        "has_more": "$.meta.has_more", "after_cursor": "$.meta.after_cursor", "count": "$.count",
        "next_page": "$.next_page", "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor", param="page[after]", next="after_cursor", has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page", param="page", next="next_page", page_size="per_page", max_records=10000,
                beyond="leave out page to page by cursor instead", when=("page",),
            ),
        ),
    ),
)
GET = Operation(
    entity="satisfaction_ratings", action="get", method="GET",
    path="/satisfaction_ratings/{satisfaction_rating_id}.json",
    parameters=(
        Parameter("satisfaction_rating_id", "path", {"type": "integer", "format": "int64"}, required=True),
    ),
    summary="Get a rating", records="$.satisfaction_rating",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
