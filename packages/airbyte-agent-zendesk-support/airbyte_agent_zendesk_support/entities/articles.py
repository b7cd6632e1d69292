# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""An article of the help center."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
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
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(
            LIST, {"page": page, "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page}, Article,
        )  # fmt: skip

    async def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article.
        """
        return await self._one(GET, {"id": id}, Article)


class SyncArticles(SyncStoredEntity[ArticlesSearchQuery, ArticlesRow]):
    """An article of the help center; blocking twin of `Articles`."""

    _stored = ("articles", ArticlesRow)

    def list(
        self,
        *,
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
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            sort_by: Field to order by. One of `position`, `title`, `created_at`, `updated_at`, `edited_at`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(
            LIST, {"page": page, "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page}, Article,
        )  # fmt: skip

    def get(self, id: int) -> Article:
        """Get an article of the help center.

        Not tried against the live API. Zendesk's OpenAPI document of Support leaves the help center out.

        Args:
            id: Id of the article.
        """
        return self._one(GET, {"id": id}, Article)


# fmt: off
LIST = Operation(
    entity="articles", action="list", method="GET", path="/help_center/articles.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter(
            "sort_by", "query",
            {"type": "string", "enum": ["position", "title", "created_at", "updated_at", "edited_at"]},
        ),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List articles of the help center", records="$.articles",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)
GET = Operation(
    entity="articles", action="get", method="GET", path="/help_center/articles/{id}.json",
    parameters=(Parameter("id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get an article of the help center", records="$.article",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
