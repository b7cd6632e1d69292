# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Drafts send of Gmail."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.drafts_send import CREATE
from ..models.messages import Message

__all__ = ["DraftsSend", "SyncDraftsSend"]


class DraftsSend(Entity):
    """Drafts send of Gmail."""

    async def create(self, id: str) -> Message:
        """Send a draft.

        Sends a draft to those that its message names, and deletes it.

        Args:
            id: Id of the draft.
        """
        return await self._one(CREATE, {"id": id}, Message)


class SyncDraftsSend(SyncEntity):
    """Drafts send of Gmail. Sync version of `DraftsSend`."""

    def create(self, id: str) -> Message:
        """Send a draft.

        Sends a draft to those that its message names, and deletes it.

        Args:
            id: Id of the draft.
        """
        return self._one(CREATE, {"id": id}, Message)
