# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Why applications are archived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.archive_reasons import LIST
from ..models.archive_reasons import ArchiveReason

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.archive_reasons import ArchiveReasonsStoreColumn, ArchiveReasonsStoreRecord  # noqa: F401

__all__ = ["ArchiveReasons", "SyncArchiveReasons"]


class ArchiveReasons(StoredEntity["ArchiveReasonsStoreColumn", "ArchiveReasonsStoreRecord"]):
    """Why applications are archived."""

    _stored = ("archive_reasons", "ArchiveReasonsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> AsyncPager[ArchiveReason]:
        """List archive reasons.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, ArchiveReason
        )


class SyncArchiveReasons(SyncStoredEntity["ArchiveReasonsStoreColumn", "ArchiveReasonsStoreRecord"]):
    """Why applications are archived. Sync version of `ArchiveReasons`."""

    _stored = ("archive_reasons", "ArchiveReasonsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> SyncPage[ArchiveReason]:
        """List archive reasons.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, ArchiveReason
        )
