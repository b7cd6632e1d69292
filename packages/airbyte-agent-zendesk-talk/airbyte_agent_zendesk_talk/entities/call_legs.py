# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""One party's connection in a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.call_legs import LIST
from ..models.call_legs import Leg

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.call_legs import CallLegsStoreColumn, CallLegsStoreRecord  # noqa: F401

__all__ = ["CallLegs", "SyncCallLegs"]


class CallLegs(StoredEntity["CallLegsStoreColumn", "CallLegsStoreRecord"]):
    """One party's connection in a call."""

    _stored = ("call_legs", "CallLegsStoreRecord")

    def list(self, start_time: int) -> AsyncPager[Leg]:
        """List parties' connections in calls that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export. Zendesk
        allows 10 requests a minute.

        Args:
            start_time: Time since which they changed, in seconds since 1970 UTC. At least 0.
        """
        return self._pager(LIST, {"start_time": start_time}, Leg)


class SyncCallLegs(SyncStoredEntity["CallLegsStoreColumn", "CallLegsStoreRecord"]):
    """One party's connection in a call. Sync version of `CallLegs`."""

    _stored = ("call_legs", "CallLegsStoreRecord")

    def list(self, start_time: int) -> SyncPage[Leg]:
        """List parties' connections in calls that began or changed since a time.

        Oldest changes first. `meta.end_time` of the last page is the `start_time` of the next export. Zendesk
        allows 10 requests a minute.

        Args:
            start_time: Time since which they changed, in seconds since 1970 UTC. At least 0.
        """
        return self._page(LIST, {"start_time": start_time}, Leg)
