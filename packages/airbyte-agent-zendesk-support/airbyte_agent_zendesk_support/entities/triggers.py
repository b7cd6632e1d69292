# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A rule that runs when a ticket is created or updated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.triggers import GET, LIST
from ..models.triggers import Trigger

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.triggers import TriggersStoreColumn, TriggersStoreRecord  # noqa: F401

__all__ = ["SyncTriggers", "Triggers"]


class Triggers(StoredEntity["TriggersStoreColumn", "TriggersStoreRecord"]):
    """A rule that runs when a ticket is created or updated."""

    _stored = ("triggers", "TriggersStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only active or only inactive ones.
            category_id: Only those of this category.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._pager(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "active": active,
                "category_id": category_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Trigger,
        )

    async def get(self, trigger_id: int) -> Trigger:
        """Get a trigger.

        Args:
            trigger_id: Id of the trigger.
        """
        return await self._one(GET, {"trigger_id": trigger_id}, Trigger)


class SyncTriggers(SyncStoredEntity["TriggersStoreColumn", "TriggersStoreRecord"]):
    """A rule that runs when a ticket is created or updated. Sync version of `Triggers`."""

    _stored = ("triggers", "TriggersStoreRecord")

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
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only active or only inactive ones.
            category_id: Only those of this category.
            sort_by: `alphabetical`, `position`, `created_at`, `updated_at`, or `usage_1h`, `_24h`, `_7d`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: Alias of `page[size]`. 1 to 100.
        """
        return self._page(
            LIST,
            {
                "page[size]": page_size,
                "page[after]": page_after,
                "page": page,
                "active": active,
                "category_id": category_id,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Trigger,
        )

    def get(self, trigger_id: int) -> Trigger:
        """Get a trigger.

        Args:
            trigger_id: Id of the trigger.
        """
        return self._one(GET, {"trigger_id": trigger_id}, Trigger)
