# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Where candidates come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sources import LIST
from ..models.sources import Source

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sources import SourcesStoreColumn, SourcesStoreRecord  # noqa: F401

__all__ = ["Sources", "SyncSources"]


class Sources(StoredEntity["SourcesStoreColumn", "SourcesStoreRecord"]):
    """Where candidates come from."""

    _stored = ("sources", "SourcesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> AsyncPager[Source]:
        """List sources.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Source
        )


class SyncSources(SyncStoredEntity["SourcesStoreColumn", "SourcesStoreRecord"]):
    """Where candidates come from. Sync version of `Sources`."""

    _stored = ("sources", "SourcesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> SyncPage[Source]:
        """List sources.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, Source
        )
