# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A rule that runs when a ticket is made or changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.triggers import Trigger, TriggersRow
from ..params.triggers import TriggersSearchQuery

__all__ = ["SyncTriggers", "Triggers"]


class Triggers(StoredEntity[TriggersSearchQuery, TriggersRow]):
    """A rule that runs when a ticket is made or changed."""

    _stored = ("triggers", TriggersRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        category_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Trigger]:
        """List triggers.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only those that run, or only the others.
            category_id: Only those of this category.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "active": active,
            "category_id": category_id, "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Trigger)  # fmt: skip

    async def get(self, trigger_id: int) -> Trigger:
        """Get a trigger.

        Args:
            trigger_id: Id of the trigger.
        """
        return await self._one(GET, {"trigger_id": trigger_id}, Trigger)


class SyncTriggers(SyncStoredEntity[TriggersSearchQuery, TriggersRow]):
    """A rule that runs when a ticket is made or changed; blocking twin of `Triggers`."""

    _stored = ("triggers", TriggersRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        category_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Trigger]:
        """List triggers.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only those that run, or only the others.
            category_id: Only those of this category.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "active": active,
            "category_id": category_id, "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Trigger)  # fmt: skip

    def get(self, trigger_id: int) -> Trigger:
        """Get a trigger.

        Args:
            trigger_id: Id of the trigger.
        """
        return self._one(GET, {"trigger_id": trigger_id}, Trigger)


# fmt: off
LIST = Operation(
    entity="triggers", action="list", method="GET", path="/triggers.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("active", "query", {"type": "boolean"}),
        Parameter("category_id", "query", {"type": "string"}),
        Parameter("sort_by", "query", {"type": "string"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List triggers", records="$.triggers",
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
    entity="triggers", action="get", method="GET", path="/triggers/{trigger_id}.json",
    parameters=(Parameter("trigger_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a trigger", records="$.trigger",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
