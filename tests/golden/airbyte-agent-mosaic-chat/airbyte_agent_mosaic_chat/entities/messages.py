# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Messages of Mosaic Chat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import CREATE, LIST
from ..models.messages import Message

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """Messages of Mosaic Chat."""

    def list(
        self, room: str, *, since: str | Omit | None = omit, count: int | Omit | None = omit
    ) -> AsyncPager[Message]:
        """What was said in a room.

        Returns a single page. The last hundred come at once.
        """
        return self._pager(LIST, {"room": room, "since": since, "count": count}, Message)

    async def create(
        self,
        room: str,
        text: str,
        *,
        mentions: Sequence[str] | Omit | None = omit,
        urgency: int | Omit | None = omit,
        mood: Literal["happy", "sad"] | str | Omit | None = omit,
    ) -> Message:
        """Say something.

        Args:
            text: 1 to 4,000 characters.
            mentions: 1 to 3 items.
            urgency: 1 to 3.
            mood: One of `happy`, `sad`.
        """
        return await self._one(
            CREATE,
            {"room": room, "text": text, "mentions": mentions, "urgency": urgency, "mood": mood},
            Message,
        )


class SyncMessages(SyncEntity):
    """Messages of Mosaic Chat. Sync version of `Messages`."""

    def list(
        self, room: str, *, since: str | Omit | None = omit, count: int | Omit | None = omit
    ) -> SyncPage[Message]:
        """What was said in a room.

        Returns a single page. The last hundred come at once.
        """
        return self._page(LIST, {"room": room, "since": since, "count": count}, Message)

    def create(
        self,
        room: str,
        text: str,
        *,
        mentions: Sequence[str] | Omit | None = omit,
        urgency: int | Omit | None = omit,
        mood: Literal["happy", "sad"] | str | Omit | None = omit,
    ) -> Message:
        """Say something.

        Args:
            text: 1 to 4,000 characters.
            mentions: 1 to 3 items.
            urgency: 1 to 3.
            mood: One of `happy`, `sad`.
        """
        return self._one(
            CREATE,
            {"room": room, "text": text, "mentions": mentions, "urgency": urgency, "mood": mood},
            Message,
        )
