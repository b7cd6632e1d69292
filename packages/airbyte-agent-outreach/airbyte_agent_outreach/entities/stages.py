# Generated from specs/outreach/connector.yaml by `connectorgen generate outreach`. Do not edit.
"""A stage that prospects are in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.stages import GET, LIST
from ..models.stages import Stage

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.stages import StagesStoreColumn, StagesStoreRecord  # noqa: F401

__all__ = ["Stages", "SyncStages"]


class Stages(StoredEntity["StagesStoreColumn", "StagesStoreRecord"]):
    """A stage that prospects are in."""

    _stored = ("stages", "StagesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> AsyncPager[Stage]:
        """List stages.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Stage
        )

    async def get(self, id: int) -> Stage:
        """Get a stage.

        Args:
            id: Id of the stage.
        """
        return await self._one(GET, {"id": id}, Stage)


class SyncStages(SyncStoredEntity["StagesStoreColumn", "StagesStoreRecord"]):
    """A stage that prospects are in. Sync version of `Stages`."""

    _stored = ("stages", "StagesStoreRecord")

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        sort: str | Omit | None = omit,
        count: Literal["true", "false"] | str | Omit | None = omit,
        page_after: str | Omit | None = omit,
    ) -> SyncPage[Stage]:
        """List stages.

        Args:
            page_size: Records per page. 1 to 1,000. Default: `50`.
            sort: Attributes to sort by, separated by commas; a hyphen in front means descending, such as
                `-updatedAt`.
            count: Whether to count the records of the list, which makes it slower. One of `true`, `false`.
            page_after: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"page[size]": page_size, "sort": sort, "count": count, "page[after]": page_after}, Stage
        )

    def get(self, id: int) -> Stage:
        """Get a stage.

        Args:
            id: Id of the stage.
        """
        return self._one(GET, {"id": id}, Stage)
