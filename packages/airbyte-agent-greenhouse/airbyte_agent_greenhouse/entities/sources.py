# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Where candidates come from."""

from __future__ import annotations

from collections.abc import Sequence
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
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> AsyncPager[Source]:
        """List sources.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only sources with these ids. At most 50 items.
        """
        return self._pager(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Source)


class SyncSources(SyncStoredEntity["SourcesStoreColumn", "SourcesStoreRecord"]):
    """Where candidates come from. Sync version of `Sources`."""

    _stored = ("sources", "SourcesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> SyncPage[Source]:
        """List sources.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only sources with these ids. At most 50 items.
        """
        return self._page(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Source)
