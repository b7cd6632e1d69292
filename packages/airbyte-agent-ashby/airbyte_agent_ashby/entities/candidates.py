# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A person who applies, or might."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.candidates import GET, LIST
from ..models.candidates import Candidate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.candidates import CandidatesStoreColumn, CandidatesStoreRecord  # noqa: F401

__all__ = ["Candidates", "SyncCandidates"]


class Candidates(StoredEntity["CandidatesStoreColumn", "CandidatesStoreRecord"]):
    """A person who applies, or might."""

    _stored = ("candidates", "CandidatesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> AsyncPager[Candidate]:
        """List candidates.

        Needs the permission `candidatesRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit, "syncToken": sync_token}, Candidate)

    async def get(self, id: str) -> Candidate:
        """Get a candidate.

        Needs the permission `candidatesRead`.

        Args:
            id: Id of the candidate.
        """
        return await self._one(GET, {"id": id}, Candidate)


class SyncCandidates(SyncStoredEntity["CandidatesStoreColumn", "CandidatesStoreRecord"]):
    """A person who applies, or might. Sync version of `Candidates`."""

    _stored = ("candidates", "CandidatesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> SyncPage[Candidate]:
        """List candidates.

        Needs the permission `candidatesRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit, "syncToken": sync_token}, Candidate)

    def get(self, id: str) -> Candidate:
        """Get a candidate.

        Needs the permission `candidatesRead`.

        Args:
            id: Id of the candidate.
        """
        return self._one(GET, {"id": id}, Candidate)
