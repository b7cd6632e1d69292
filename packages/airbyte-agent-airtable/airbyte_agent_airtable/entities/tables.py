# Generated from specs/airtable/connector.yaml by `connectorgen generate airtable`. Do not edit.
"""A table of a base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.tables import LIST
from ..models.tables import Table

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tables import TablesStoreColumn, TablesStoreRecord  # noqa: F401

__all__ = ["SyncTables", "Tables"]


class Tables(StoredEntity["TablesStoreColumn", "TablesStoreRecord"]):
    """A table of a base."""

    _stored = ("tables", "TablesStoreRecord")

    def list(self, base_id: str) -> AsyncPager[Table]:
        """List tables.

        With their fields and views.

        Returns a single page. The whole list is in one response.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
        """
        return self._pager(LIST, {"base_id": base_id}, Table)


class SyncTables(SyncStoredEntity["TablesStoreColumn", "TablesStoreRecord"]):
    """A table of a base. Sync version of `Tables`."""

    _stored = ("tables", "TablesStoreRecord")

    def list(self, base_id: str) -> SyncPage[Table]:
        """List tables.

        With their fields and views.

        Returns a single page. The whole list is in one response.

        Args:
            base_id: Id of the base, as in `appLkNDICXNqxSDhG`.
        """
        return self._page(LIST, {"base_id": base_id}, Table)
