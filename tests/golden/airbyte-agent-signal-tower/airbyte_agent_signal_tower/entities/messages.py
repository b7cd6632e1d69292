# Generated from specs/signal-tower/connector.yaml by `connectorgen generate signal-tower`. Do not edit.
"""Messages of Signal Tower."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import FileContent, Omit, omit

from .._operations.messages import CREATE, LIST, UPDATE
from ..models.messages import Message
from ..params.messages import MessageListParamsFilter, MessageListParamsSort, MessageListParamsView

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """Messages of Signal Tower."""

    def list(
        self,
        *,
        filter: MessageListParamsFilter | Omit | None = omit,
        sort: MessageListParamsSort | Omit | None = omit,
        x_window: Sequence[str] | Omit | None = omit,
        view: MessageListParamsView | Omit | None = omit,
    ) -> AsyncPager[Message]:
        """List messages.

        Returns a single page. All messages come at once.
        """
        return self._pager(
            LIST, {"filter": filter, "sort": sort, "X-Window": x_window, "view": view}, Message
        )

    async def create(
        self,
        text: str,
        *,
        tags: Sequence[str] | Omit | None = omit,
        attachment: FileContent | Omit | None = omit,
    ) -> Message | None:
        """Send a message, with files or without."""
        return await self._one(CREATE, {"text": text, "tags": tags, "attachment": attachment}, CREATE_RESULT)

    async def update(self, id: str, text: str, *, tags: Sequence[str] | Omit | None = omit) -> Message:
        """Change a message."""
        return await self._one(UPDATE, {"id": id, "text": text, "tags": tags}, Message)


class SyncMessages(SyncEntity):
    """Messages of Signal Tower. Sync version of `Messages`."""

    def list(
        self,
        *,
        filter: MessageListParamsFilter | Omit | None = omit,
        sort: MessageListParamsSort | Omit | None = omit,
        x_window: Sequence[str] | Omit | None = omit,
        view: MessageListParamsView | Omit | None = omit,
    ) -> SyncPage[Message]:
        """List messages.

        Returns a single page. All messages come at once.
        """
        return self._page(LIST, {"filter": filter, "sort": sort, "X-Window": x_window, "view": view}, Message)

    def create(
        self,
        text: str,
        *,
        tags: Sequence[str] | Omit | None = omit,
        attachment: FileContent | Omit | None = omit,
    ) -> Message | None:
        """Send a message, with files or without."""
        return self._one(CREATE, {"text": text, "tags": tags, "attachment": attachment}, CREATE_RESULT)

    def update(self, id: str, text: str, *, tags: Sequence[str] | Omit | None = omit) -> Message:
        """Change a message."""
        return self._one(UPDATE, {"id": id, "text": text, "tags": tags}, Message)


CREATE_RESULT = cast("type[Message | None]", Message | None)
