# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A saved list of tickets."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.views import GET, LIST
from ..models.views import View

__all__ = ["SyncViews", "Views"]


class Views(Entity):
    """A saved list of tickets."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        access: Literal["personal", "shared", "account"] | str | Omit | None = omit,
        active: bool | Omit | None = omit,
        group_id: int | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[View]:
        """List views, shared ones and the caller's own.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only active or only inactive ones.
            group_id: Only those of this group.
            sort_by: `alphabetical`, `created_at` or `updated_at`; by position by default.
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
                "group_id": group_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            View,
        )

    async def get(self, view_id: int) -> View:
        """Get a view.

        Args:
            view_id: Id of the view.
        """
        return await self._one(GET, {"view_id": view_id}, View)


class SyncViews(SyncEntity):
    """A saved list of tickets. Sync version of `Views`."""

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        access: Literal["personal", "shared", "account"] | str | Omit | None = omit,
        active: bool | Omit | None = omit,
        group_id: int | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[View]:
        """List views, shared ones and the caller's own.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            access: Only the caller's own, or only those that others have as well. One of `personal`,
                `shared`, `account`.
            active: Only active or only inactive ones.
            group_id: Only those of this group.
            sort_by: `alphabetical`, `created_at` or `updated_at`; by position by default.
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
                "group_id": group_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            View,
        )

    def get(self, view_id: int) -> View:
        """Get a view.

        Args:
            view_id: Id of the view.
        """
        return self._one(GET, {"view_id": view_id}, View)
