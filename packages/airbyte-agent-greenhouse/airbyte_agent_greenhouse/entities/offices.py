# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""An office."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.offices import LIST
from ..models.offices import Office

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.offices import OfficesStoreColumn, OfficesStoreRecord  # noqa: F401

__all__ = ["Offices", "SyncOffices"]


class Offices(StoredEntity["OfficesStoreColumn", "OfficesStoreRecord"]):
    """An office."""

    _stored = ("offices", "OfficesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> AsyncPager[Office]:
        """List offices.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only offices with these ids. At most 50 items.
        """
        return self._pager(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Office)


class SyncOffices(SyncStoredEntity["OfficesStoreColumn", "OfficesStoreRecord"]):
    """An office. Sync version of `Offices`."""

    _stored = ("offices", "OfficesStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
    ) -> SyncPage[Office]:
        """List offices.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only offices with these ids. At most 50 items.
        """
        return self._page(LIST, {"cursor": cursor, "per_page": per_page, "ids": ids}, Office)
