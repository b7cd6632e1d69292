# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""An article of the help center."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.articles import Article, ArticlesRow
from ..params.articles import ArticlesSearchQuery

__all__ = ["Articles", "SyncArticles"]


class Articles(StoredEntity[ArticlesSearchQuery, ArticlesRow]):
    """An article of the help center."""

    _stored = ("articles", ArticlesRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["position", "title", "created_at", "updated_at", "edited_at"]
        | str
        | Omit
        | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Article]:
        """List articles of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "sort_by": sort_by,
            "sort_order": sort_order, "per_page": per_page,
        }, Article)  # fmt: skip

    async def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article. Also accepted as `article_id`.
        """
        return await self._one(GET, {"id": id}, Article)


class SyncArticles(SyncStoredEntity[ArticlesSearchQuery, ArticlesRow]):
    """An article of the help center; blocking twin of `Articles`."""

    _stored = ("articles", ArticlesRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        sort_by: Literal["position", "title", "created_at", "updated_at", "edited_at"]
        | str
        | Omit
        | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Article]:
        """List articles of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "sort_by": sort_by,
            "sort_order": sort_order, "per_page": per_page,
        }, Article)  # fmt: skip

    def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article. Also accepted as `article_id`.
        """
        return self._one(GET, {"id": id}, Article)


# fmt: off
LIST = Operation(
    entity="articles", action="list", method="GET", path="/help_center/articles.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter(
            "sort_by", "query",
            {"type": "string", "enum": ["position", "title", "created_at", "updated_at", "edited_at"]},
        ),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List articles of the help center", records="$.articles",
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
                beyond="leave out page, sort_by and sort_order to page by cursor instead",
                when=("page", "sort_by", "sort_order"),
            ),
        ),
    ),
)
GET = Operation(
    entity="articles", action="get", method="GET", path="/help_center/articles/{id}.json",
    parameters=(
        Parameter(
            "id", "path", {"type": "integer", "format": "int64"}, required=True, aliases={"article_id": {}},
        ),
    ),
    summary="Get an article of the help center", records="$.article",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
