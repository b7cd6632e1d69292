# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A message of an issue."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import LIST
from ..models.messages import Message

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """A message of an issue."""

    def list(self, id: str, *, cursor: str | Omit | None = omit) -> AsyncPager[Message]:
        """List messages of an issue.

        Args:
            id: Id of the issue.
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"id": id, "cursor": cursor}, Message)


class SyncMessages(SyncEntity):
    """A message of an issue. Sync version of `Messages`."""

    def list(self, id: str, *, cursor: str | Omit | None = omit) -> SyncPage[Message]:
        """List messages of an issue.

        Args:
            id: Id of the issue.
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"id": id, "cursor": cursor}, Message)
