# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""What one agent did today, and does now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.agents_activity import LIST
from ..models.agents_activity import AgentActivity

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.agents_activity import AgentsActivityStoreColumn, AgentsActivityStoreRecord  # noqa: F401

__all__ = ["AgentsActivity", "SyncAgentsActivity"]


class AgentsActivity(StoredEntity["AgentsActivityStoreColumn", "AgentsActivityStoreRecord"]):
    """What one agent did today, and does now."""

    _stored = ("agents_activity", "AgentsActivityStoreRecord")

    def list(self) -> AsyncPager[AgentActivity]:
        """List what each agent did today, and does now."""
        return self._pager(LIST, {}, AgentActivity)


class SyncAgentsActivity(SyncStoredEntity["AgentsActivityStoreColumn", "AgentsActivityStoreRecord"]):
    """What one agent did today, and does now. Sync version of `AgentsActivity`."""

    _stored = ("agents_activity", "AgentsActivityStoreRecord")

    def list(self) -> SyncPage[AgentActivity]:
        """List what each agent did today, and does now."""
        return self._page(LIST, {}, AgentActivity)
