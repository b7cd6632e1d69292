# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""A person who applied, or may."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.candidates import LIST
from ..models.candidates import Candidate

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.candidates import CandidatesStoreColumn, CandidatesStoreRecord  # noqa: F401

__all__ = ["Candidates", "SyncCandidates"]


class Candidates(StoredEntity["CandidatesStoreColumn", "CandidatesStoreRecord"]):
    """A person who applied, or may."""

    _stored = ("candidates", "CandidatesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> AsyncPager[Candidate]:
        """List candidates.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only candidates with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._pager(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Candidate
        )


class SyncCandidates(SyncStoredEntity["CandidatesStoreColumn", "CandidatesStoreRecord"]):
    """A person who applied, or may. Sync version of `Candidates`."""

    _stored = ("candidates", "CandidatesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> SyncPage[Candidate]:
        """List candidates.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only candidates with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._page(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Candidate
        )
