# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""An agent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.agents import GET, LIST
from ..models.agents import Agent

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.agents import AgentsStoreColumn, AgentsStoreRecord  # noqa: F401

__all__ = ["Agents", "SyncAgents"]


class Agents(StoredEntity["AgentsStoreColumn", "AgentsStoreRecord"]):
    """An agent."""

    _stored = ("agents", "AgentsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        email: str | Omit | None = omit,
        mobile: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        state: Literal["fulltime", "occasional"] | str | Omit | None = omit,
    ) -> AsyncPager[Agent]:
        """List agents.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            email: Only the one with this email address.
            mobile: Only the one with this mobile number.
            phone: Only the one with this telephone number.
            state: Only those with this kind of seat. One of `fulltime`, `occasional`.
        """
        return self._pager(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "email": email,
                "mobile": mobile,
                "phone": phone,
                "state": state,
            },
            Agent,
        )

    async def get(self, id: int) -> Agent:
        """Get an agent.

        Args:
            id: Id of the agent.
        """
        return await self._one(GET, {"id": id}, Agent)


class SyncAgents(SyncStoredEntity["AgentsStoreColumn", "AgentsStoreRecord"]):
    """An agent. Sync version of `Agents`."""

    _stored = ("agents", "AgentsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        email: str | Omit | None = omit,
        mobile: str | Omit | None = omit,
        phone: str | Omit | None = omit,
        state: Literal["fulltime", "occasional"] | str | Omit | None = omit,
    ) -> SyncPage[Agent]:
        """List agents.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            email: Only the one with this email address.
            mobile: Only the one with this mobile number.
            phone: Only the one with this telephone number.
            state: Only those with this kind of seat. One of `fulltime`, `occasional`.
        """
        return self._page(
            LIST,
            {
                "per_page": per_page,
                "page": page,
                "email": email,
                "mobile": mobile,
                "phone": phone,
                "state": state,
            },
            Agent,
        )

    def get(self, id: int) -> Agent:
        """Get an agent.

        Args:
            id: Id of the agent.
        """
        return self._one(GET, {"id": id}, Agent)
