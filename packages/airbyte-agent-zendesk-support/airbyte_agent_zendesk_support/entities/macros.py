# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A set of changes that agents apply to tickets at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.macros import Macro, MacrosRow
from ..params.macros import MacrosSearchQuery

__all__ = ["Macros", "SyncMacros"]


class Macros(StoredEntity[MacrosSearchQuery, MacrosRow]):
    """A set of changes that agents apply to tickets at once."""

    _stored = ("macros", MacrosRow)

    async def get(self, macro_id: int) -> Macro:
        """Get a macro.

        Args:
            macro_id: Id of the macro.
        """
        return await self._one(GET, {"macro_id": macro_id}, Macro)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        access: Literal["personal", "shared", "account"] | str | Omit | None = omit,
        active: bool | Omit | None = omit,
        category: int | Omit | None = omit,
        group_id: int | Omit | None = omit,
        only_viewable: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Macro]:
        """List macros, shared ones and the caller's own.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only those in use, or only the others.
            category: Only those of this category.
            group_id: Only those of this group.
            only_viewable: Whether to leave out those that the caller may edit and not apply.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`,
                `_30d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "access": access,
            "active": active, "category": category, "group_id": group_id, "only_viewable": only_viewable,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Macro)  # fmt: skip


class SyncMacros(SyncStoredEntity[MacrosSearchQuery, MacrosRow]):
    """A set of changes that agents apply to tickets at once; blocking twin of `Macros`."""

    _stored = ("macros", MacrosRow)

    def get(self, macro_id: int) -> Macro:
        """Get a macro.

        Args:
            macro_id: Id of the macro.
        """
        return self._one(GET, {"macro_id": macro_id}, Macro)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        access: Literal["personal", "shared", "account"] | str | Omit | None = omit,
        active: bool | Omit | None = omit,
        category: int | Omit | None = omit,
        group_id: int | Omit | None = omit,
        only_viewable: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Macro]:
        """List macros, shared ones and the caller's own.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only those in use, or only the others.
            category: Only those of this category.
            group_id: Only those of this group.
            only_viewable: Whether to leave out those that the caller may edit and not apply.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`,
                `_30d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "access": access,
            "active": active, "category": category, "group_id": group_id, "only_viewable": only_viewable,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Macro)  # fmt: skip


# fmt: off
GET = Operation(
    entity="macros", action="get", method="GET", path="/macros/{macro_id}.json",
    parameters=(Parameter("macro_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a macro", records="$.macro",
)
LIST = Operation(
    entity="macros", action="list", method="GET", path="/macros.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("access", "query", {"type": "string", "enum": ["personal", "shared", "account"]}),
        Parameter("active", "query", {"type": "boolean"}),
        Parameter("category", "query", {"type": "integer", "format": "int64"}),
        Parameter("group_id", "query", {"type": "integer", "format": "int64"}),
        Parameter("only_viewable", "query", {"type": "boolean"}),
        Parameter("sort_by", "query", {"type": "string"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List macros, shared ones and the caller's own", records="$.macros",
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
OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST}
