# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""An address that gets no mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.global_suppressions import LIST
from ..models.global_suppressions import GlobalSuppression

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.global_suppressions import GlobalSuppressionsStoreColumn, GlobalSuppressionsStoreRecord  # noqa: F401

__all__ = ["GlobalSuppressions", "SyncGlobalSuppressions"]


class GlobalSuppressions(StoredEntity["GlobalSuppressionsStoreColumn", "GlobalSuppressionsStoreRecord"]):
    """An address that gets no mail."""

    _stored = ("global_suppressions", "GlobalSuppressionsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[GlobalSuppression]:
        """List global unsubscribes.

        Addresses that get no mail of any group.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, GlobalSuppression)


class SyncGlobalSuppressions(
    SyncStoredEntity["GlobalSuppressionsStoreColumn", "GlobalSuppressionsStoreRecord"]
):
    """An address that gets no mail. Sync version of `GlobalSuppressions`."""

    _stored = ("global_suppressions", "GlobalSuppressionsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[GlobalSuppression]:
        """List global unsubscribes.

        Addresses that get no mail of any group.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, GlobalSuppression)
