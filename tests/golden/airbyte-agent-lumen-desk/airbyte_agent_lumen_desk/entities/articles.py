# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Articles of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.entity import Entity, SyncEntity
from airbyte_agent_sdk.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from ..models.articles import Article

__all__ = ["Articles", "SyncArticles"]


class Articles(Entity):
    """Articles of LumenDesk."""

    def list(self, *, after_id: int | Omit = omit, size: int | Omit = omit) -> AsyncPager[Article]:
        """Published articles."""
        return self._pager(LIST, {"after_id": after_id, "size": size}, Article)

    async def create(self, *, title: str, content: str) -> Article:
        """Publish an article from a file.

        Args:
            content: The file. As base64.
        """
        return await self._one(CREATE, {"title": title, "content": content}, Article)


class SyncArticles(SyncEntity):
    """Articles of LumenDesk; blocking twin of `Articles`."""

    def list(self, *, after_id: int | Omit = omit, size: int | Omit = omit) -> SyncPage[Article]:
        """Published articles."""
        return self._page(LIST, {"after_id": after_id, "size": size}, Article)

    def create(self, *, title: str, content: str) -> Article:
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
        Parameter("size", "query", {"type": "integer"}),
    ),
    summary="Published articles", records="$.articles", meta={"has_more": "$.more"},
    paging=Paging(strategy="last_id", param="after_id", has_more="has_more", page_size="size"),
    beside=("more",),
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
