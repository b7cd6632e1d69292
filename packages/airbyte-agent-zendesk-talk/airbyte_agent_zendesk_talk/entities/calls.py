# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""A call between a customer and the account's agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.calls import LIST
from ..models.calls import Call

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls import CallsStoreColumn, CallsStoreRecord  # noqa: F401

__all__ = ["Calls", "SyncCalls"]


class Calls(StoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call between a customer and the account's agents."""

    _stored = ("calls", "CallsStoreRecord")

    def list(self, start_time: int) -> AsyncPager[Call]:
        """List calls that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export. Zendesk
        allows 10 requests a minute.

        Args:
            start_time: Time since which they changed, in seconds since 1970 UTC. At least 0.
        """
        return self._pager(LIST, {"start_time": start_time}, Call)


class SyncCalls(SyncStoredEntity["CallsStoreColumn", "CallsStoreRecord"]):
    """A call between a customer and the account's agents. Sync version of `Calls`."""

    _stored = ("calls", "CallsStoreRecord")

    def list(self, start_time: int) -> SyncPage[Call]:
        """List calls that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export. Zendesk
        allows 10 requests a minute.

        Args:
            start_time: Time since which they changed, in seconds since 1970 UTC. At least 0.
        """
        return self._page(LIST, {"start_time": start_time}, Call)
