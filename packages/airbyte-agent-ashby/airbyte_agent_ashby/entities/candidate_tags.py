# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A tag of candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.candidate_tags import LIST
from ..models.candidate_tags import CandidateTag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.candidate_tags import CandidateTagsStoreColumn, CandidateTagsStoreRecord  # noqa: F401

__all__ = ["CandidateTags", "SyncCandidateTags"]


class CandidateTags(StoredEntity["CandidateTagsStoreColumn", "CandidateTagsStoreRecord"]):
    """A tag of candidates."""

    _stored = ("candidate_tags", "CandidateTagsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> AsyncPager[CandidateTag]:
        """List candidate tags.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._pager(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, CandidateTag
        )


class SyncCandidateTags(SyncStoredEntity["CandidateTagsStoreColumn", "CandidateTagsStoreRecord"]):
    """A tag of candidates. Sync version of `CandidateTags`."""

    _stored = ("candidate_tags", "CandidateTagsStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
    ) -> SyncPage[CandidateTag]:
        """List candidate tags.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
        """
        return self._page(
            LIST, {"cursor": cursor, "limit": limit, "includeArchived": include_archived}, CandidateTag
        )
