# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A rule that runs hourly on tickets that meet its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.automations import GET, LIST
from ..models.automations import Automation

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.automations import AutomationsStoreColumn, AutomationsStoreRecord  # noqa: F401

__all__ = ["Automations", "SyncAutomations"]


class Automations(StoredEntity["AutomationsStoreColumn", "AutomationsStoreRecord"]):
    """A rule that runs hourly on tickets that meet its conditions."""

    _stored = ("automations", "AutomationsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Automation]:
        """List automations.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only active or only inactive ones.
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
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Automation,
        )

    async def get(self, automation_id: int) -> Automation:
        """Get an automation.

        Args:
            automation_id: Id of the automation.
        """
        return await self._one(GET, {"automation_id": automation_id}, Automation)


class SyncAutomations(SyncStoredEntity["AutomationsStoreColumn", "AutomationsStoreRecord"]):
    """A rule that runs hourly on tickets that meet its conditions. Sync version of `Automations`."""

    _stored = ("automations", "AutomationsStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Automation]:
        """List automations.

        Args:
            page_size: Records per page; 100 by default. 1 to 100.
            page_after: Cursor of the page: `after_cursor` of the previous page.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            active: Only active or only inactive ones.
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
                "sort_by": sort_by,
                "sort_order": sort_order,
                "per_page": per_page,
            },
            Automation,
        )

    def get(self, automation_id: int) -> Automation:
        """Get an automation.

        Args:
            automation_id: Id of the automation.
        """
        return self._one(GET, {"automation_id": automation_id}, Automation)
