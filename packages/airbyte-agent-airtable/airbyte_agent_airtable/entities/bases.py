# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""A base, which is a set of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.bases import LIST
from ..models.bases import Base

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.bases import BasesStoreColumn, BasesStoreRecord  # noqa: F401

__all__ = ["Bases", "SyncBases"]


class Bases(StoredEntity["BasesStoreColumn", "BasesStoreRecord"]):
    """A base, which is a set of tables."""

    _stored = ("bases", "BasesStoreRecord")

    def list(self, *, offset: str | Omit | None = omit) -> AsyncPager[Base]:
        """List bases.

        Those that the token may read. A page has 1,000.

        Args:
            offset: Cursor of the page, `offset` of the one before.
        """
        return self._pager(LIST, {"offset": offset}, Base)


class SyncBases(SyncStoredEntity["BasesStoreColumn", "BasesStoreRecord"]):
    """A base, which is a set of tables. Sync version of `Bases`."""

    _stored = ("bases", "BasesStoreRecord")

    def list(self, *, offset: str | Omit | None = omit) -> SyncPage[Base]:
        """List bases.

        Those that the token may read. A page has 1,000.

        Args:
            offset: Cursor of the page, `offset` of the one before.
        """
        return self._page(LIST, {"offset": offset}, Base)
