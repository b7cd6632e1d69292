# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A time span in which an agent's status and number of chats did not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.agent_timeline import LIST
from ..models.agent_timeline import AgentTimeline

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.agent_timeline import AgentTimelineStoreColumn, AgentTimelineStoreRecord  # noqa: F401

__all__ = ["AgentTimelineEntity", "SyncAgentTimelineEntity"]


class AgentTimelineEntity(StoredEntity["AgentTimelineStoreColumn", "AgentTimelineStoreRecord"]):
    """A time span in which an agent's status and number of chats did not change."""

    _stored = ("agent_timeline", "AgentTimelineStoreRecord")

    def list(
        self,
        *,
        start_time: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> AsyncPager[AgentTimeline]:
        """List time spans of agents' statuses since a time.

        Oldest first. `meta.end_time` of the last page is the `start_time` of the next export.

        Not tested against the live API. No client has these records, and the derived document does not prove
        their fields.

        Args:
            start_time: Time to begin at, in microseconds since 1970 UTC; at least five minutes ago. At least
                0.
            limit: Most records on a page; 1,000 if left out. 1 to 1,000.
            fields: Fields of each record, as in `agent_timeline(id,status)`. Default: `agent_timeline(*)`.
        """
        return self._pager(LIST, {"start_time": start_time, "limit": limit, "fields": fields}, AgentTimeline)


class SyncAgentTimelineEntity(SyncStoredEntity["AgentTimelineStoreColumn", "AgentTimelineStoreRecord"]):
    """A time span in which an agent's status and number of chats did not change. Sync version of
    `AgentTimelineEntity`.
    """

    _stored = ("agent_timeline", "AgentTimelineStoreRecord")

    def list(
        self,
        *,
        start_time: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        fields: str | Omit | None = omit,
    ) -> SyncPage[AgentTimeline]:
        """List time spans of agents' statuses since a time.

        Oldest first. `meta.end_time` of the last page is the `start_time` of the next export.

        Not tested against the live API. No client has these records, and the derived document does not prove
        their fields.

        Args:
            start_time: Time to begin at, in microseconds since 1970 UTC; at least five minutes ago. At least
                0.
            limit: Most records on a page; 1,000 if left out. 1 to 1,000.
            fields: Fields of each record, as in `agent_timeline(id,status)`. Default: `agent_timeline(*)`.
        """
        return self._page(LIST, {"start_time": start_time, "limit": limit, "fields": fields}, AgentTimeline)
