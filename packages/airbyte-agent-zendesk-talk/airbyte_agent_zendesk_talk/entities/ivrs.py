# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""A phone tree: menus by which callers find the right group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.ivrs import GET, LIST
from ..models.ivrs import Ivr

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ivrs import IvrsStoreColumn, IvrsStoreRecord  # noqa: F401

__all__ = ["Ivrs", "SyncIvrs"]


class Ivrs(StoredEntity["IvrsStoreColumn", "IvrsStoreRecord"]):
    """A phone tree: menus by which callers find the right group."""

    _stored = ("ivrs", "IvrsStoreRecord")

    def list(self) -> AsyncPager[Ivr]:
        """List phone trees with their menus."""
        return self._pager(LIST, {}, Ivr)

    async def get(self, ivr_id: int) -> Ivr:
        """Get a phone tree with its menus.

        Args:
            ivr_id: Id of the IVR.
        """
        return await self._one(GET, {"ivr_id": ivr_id}, Ivr)


class SyncIvrs(SyncStoredEntity["IvrsStoreColumn", "IvrsStoreRecord"]):
    """A phone tree: menus by which callers find the right group. Sync version of `Ivrs`."""

    _stored = ("ivrs", "IvrsStoreRecord")

    def list(self) -> SyncPage[Ivr]:
        """List phone trees with their menus."""
        return self._page(LIST, {}, Ivr)

    def get(self, ivr_id: int) -> Ivr:
        """Get a phone tree with its menus.

        Args:
            ivr_id: Id of the IVR.
        """
        return self._one(GET, {"ivr_id": ivr_id}, Ivr)
