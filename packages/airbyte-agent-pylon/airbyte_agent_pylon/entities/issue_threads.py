# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""An internal thread of an issue."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_threads import CREATE
from ..models.issue_threads import IssueThread

__all__ = ["IssueThreads", "SyncIssueThreads"]


class IssueThreads(Entity):
    """An internal thread of an issue."""

    async def create(self, id: str, *, name: str | Omit | None = omit) -> IssueThread:
        """Add an internal thread to an issue.

        Args:
            id: Id of the issue.
            name: Name.
        """
        return await self._one(CREATE, {"id": id, "name": name}, IssueThread)


class SyncIssueThreads(SyncEntity):
    """An internal thread of an issue. Sync version of `IssueThreads`."""

    def create(self, id: str, *, name: str | Omit | None = omit) -> IssueThread:
        """Add an internal thread to an issue.

        Args:
            id: Id of the issue.
            name: Name.
        """
        return self._one(CREATE, {"id": id, "name": name}, IssueThread)
