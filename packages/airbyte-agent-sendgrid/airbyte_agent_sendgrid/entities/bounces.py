# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A bounce."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.bounces import LIST
from ..models.bounces import Bounce

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.bounces import BouncesStoreColumn, BouncesStoreRecord  # noqa: F401

__all__ = ["Bounces", "SyncBounces"]


class Bounces(StoredEntity["BouncesStoreColumn", "BouncesStoreRecord"]):
    """A bounce."""

    _stored = ("bounces", "BouncesStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[Bounce]:
        """List bounces.

        Addresses that mail bounced from, with the server's answer.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, Bounce)


class SyncBounces(SyncStoredEntity["BouncesStoreColumn", "BouncesStoreRecord"]):
    """A bounce. Sync version of `Bounces`."""

    _stored = ("bounces", "BouncesStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit) -> SyncPage[Bounce]:
        """List bounces.

        Addresses that mail bounced from, with the server's answer.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, Bounce)
