# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Articles of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.articles import Article

__all__ = ["Articles", "SyncArticles"]


class Articles(Entity):
    """Articles of LumenDesk."""

    def list(
        self,
        *,
        after_id: int | Omit | None = omit,
        size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[Article]:
        """Published articles.

        Args:
            size: At most 50.
            page: At least 1.
            fields: Fields of the answer, such as `articles(id),more`.
        """
        return self._pager(
            LIST, {"after_id": after_id, "size": size, "page": page, "per_page": per_page, "fields": fields},
            Article,
        )  # fmt: skip

    async def create(self, title: str, content: str) -> Article:
        """Publish an article from a file.

        Args:
            content: The file. As base64.
        """
        return await self._one(CREATE, {"title": title, "content": content}, Article)


class SyncArticles(SyncEntity):
    """Articles of LumenDesk; blocking twin of `Articles`."""

    def list(
        self,
        *,
        after_id: int | Omit | None = omit,
        size: int | Omit | None = omit,
        page: int | Omit | None = omit,
        per_page: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[Article]:
        """Published articles.

        Args:
            size: At most 50.
            page: At least 1.
            fields: Fields of the answer, such as `articles(id),more`.
        """
        return self._page(
            LIST, {"after_id": after_id, "size": size, "page": page, "per_page": per_page, "fields": fields},
            Article,
        )  # fmt: skip

    def create(self, title: str, content: str) -> Article:
        """Publish an article from a file.

        Args:
            content: The file. As base64.
        """
        return self._one(CREATE, {"title": title, "content": content}, Article)


# fmt: off
LIST = Operation(
    entity="articles", action="list", method="GET", path="/articles",
    parameters=(
        Parameter("after_id", "query", {"type": "integer"}),
        Parameter("size", "query", {"type": "integer", "maximum": 50}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer"}),
        Parameter("fields", "query", {"type": "string"}),
    ),
    summary="Published articles", records="$.articles", meta={"has_more": "$.more", "total": "$.total"},
    paging=Paging(
        strategy="last_id", param="after_id", has_more="has_more", page_size="size", fields="fields",
        others=(
            Paging(
                strategy="page", param="page", has_more="has_more", page_size="per_page", max_records=1000,
                total="total", beyond="leave page out", when=("page",),
            ),
        ),
    ),
    beside=("more", "total"),
)
CREATE = Operation(
    entity="articles", action="create", method="POST", path="/articles",
    parameters=(
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("content", "none", {"type": "string"}, required=True),
    ),
    summary="Publish an article from a file", body="related", upload="content",
    idempotency_header="Idempotency-Key",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
