# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A set of actions that agents apply to tickets in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.macros import GET, LIST
from ..models.macros import Macro

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.macros import MacrosStoreColumn, MacrosStoreRecord  # noqa: F401

__all__ = ["Macros", "SyncMacros"]


class Macros(StoredEntity["MacrosStoreColumn", "MacrosStoreRecord"]):
    """A set of actions that agents apply to tickets in one step."""

    _stored = ("macros", "MacrosStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only active or only inactive ones.
            category: Only those of this category.
            group_id: Only those of this group.
            only_viewable: Whether to omit those that the caller can edit but not apply.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`,
                `_30d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "access": access,
                "active": active,
                "category": category,
                "group_id": group_id,
                "only_viewable": only_viewable,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Macro,
        )


class SyncMacros(SyncStoredEntity["MacrosStoreColumn", "MacrosStoreRecord"]):
    """A set of actions that agents apply to tickets in one step. Sync version of `Macros`."""

    _stored = ("macros", "MacrosStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only active or only inactive ones.
            category: Only those of this category.
            group_id: Only those of this group.
            only_viewable: Whether to omit those that the caller can edit but not apply.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`,
                `_30d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "access": access,
                "active": active,
                "category": category,
                "group_id": group_id,
                "only_viewable": only_viewable,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Macro,
        )
