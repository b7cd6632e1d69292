# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Messages of Mosaic Chat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.messages import Message

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """Messages of Mosaic Chat."""

    def list(
        self, room: str, *, since: str | Omit | None = omit, count: int | Omit | None = omit
    ) -> AsyncPager[Message]:
        """What was said in a room.

        There is one page. The last hundred come at once.
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
            CREATE, {"room": room, "text": text, "mentions": mentions, "urgency": urgency, "mood": mood},
            Message,
        )  # fmt: skip


class SyncMessages(SyncEntity):
    """Messages of Mosaic Chat; blocking twin of `Messages`."""

    def list(
        self, room: str, *, since: str | Omit | None = omit, count: int | Omit | None = omit
    ) -> SyncPage[Message]:
        """What was said in a room.

        There is one page. The last hundred come at once.
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
            CREATE, {"room": room, "text": text, "mentions": mentions, "urgency": urgency, "mood": mood},
            Message,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="messages", action="list", method="GET", path="/messages.list",
    parameters=(
        Parameter("room", "query", {"type": "string"}, required=True),
        Parameter("since", "query", {"type": "string"}, probe="{{ 2020 + 6 }}-01-01"),
        Parameter("count", "query", {"type": "integer"}, probe=1),
    ),
    summary="What was said in a room", records="$.messages",
    paging=Paging(strategy="none"), param_sources={"room": ("rooms", "id")}, beside=(),
)
CREATE = Operation(
    entity="messages", action="create", method="POST", path="/messages.post",
    parameters=(
        Parameter("room", "body", {"type": "string", "pattern": "^R[0-9]+$"}, required=True),
        Parameter("text", "body", {"type": "string", "minLength": 1, "maxLength": 4000}, required=True),
        Parameter("mentions", "body", {
            "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": True, "items": {"type": "string"},
        }),
        Parameter("urgency", "body", {"type": ["integer", "null"], "minimum": 1, "maximum": 3}),
        Parameter("mood", "body", {"type": ["string", "null"], "enum": ["happy", "sad", None]}),
    ),
    summary="Say something", body="json", records="$.message",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
