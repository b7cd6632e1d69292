# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""A person who chats with visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.agents import GET, LIST
from ..models.agents import Agent

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.agents import AgentsStoreColumn, AgentsStoreRecord  # noqa: F401

__all__ = ["Agents", "SyncAgents"]


class Agents(StoredEntity["AgentsStoreColumn", "AgentsStoreRecord"]):
    """A person who chats with visitors."""

    _stored = ("agents", "AgentsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, since_id: int | Omit | None = omit
    ) -> AsyncPager[Agent]:
        """List agents.

        Args:
            limit: Most records on a page. At least 1.
            since_id: Id to begin with, in the order of ids.
        """
        return self._pager(LIST, {"limit": limit, "since_id": since_id}, Agent)

    async def get(self, agent_id: int) -> Agent:
        """Get an agent.

        Args:
            agent_id: Id of the agent.
        """
        return await self._one(GET, {"agent_id": agent_id}, Agent)


class SyncAgents(SyncStoredEntity["AgentsStoreColumn", "AgentsStoreRecord"]):
    """A person who chats with visitors. Sync version of `Agents`."""

    _stored = ("agents", "AgentsStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, since_id: int | Omit | None = omit) -> SyncPage[Agent]:
        """List agents.

        Args:
            limit: Most records on a page. At least 1.
            since_id: Id to begin with, in the order of ids.
        """
        return self._page(LIST, {"limit": limit, "since_id": since_id}, Agent)

    def get(self, agent_id: int) -> Agent:
        """Get an agent.

        Args:
            agent_id: Id of the agent.
        """
        return self._one(GET, {"agent_id": agent_id}, Agent)
