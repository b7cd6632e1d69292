# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A sender of messages."""

from __future__ import annotations

from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.sender_identities import GET, LIST
from ..models.sender_identities import SenderIdentity

__all__ = ["SenderIdentities", "SyncSenderIdentities"]


class SenderIdentities(Entity):
    """A sender of messages."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> AsyncPager[SenderIdentity]:
        """List sender identities.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. At least 1.
            sort: Oldest or newest first. One of `asc`, `desc`.
        """
        return self._pager(LIST, {"start": start, "limit": limit, "sort": sort}, SenderIdentity)

    async def get(self, sender_id: int) -> SenderIdentity:
        """Get a sender identity.

        Args:
            sender_id: Id of the sender.
        """
        return await self._one(GET, {"sender_id": sender_id}, SenderIdentity)


class SyncSenderIdentities(SyncEntity):
    """A sender of messages. Sync version of `SenderIdentities`."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sort: Literal["asc", "desc"] | str | Omit | None = omit,
    ) -> SyncPage[SenderIdentity]:
        """List sender identities.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. At least 1.
            sort: Oldest or newest first. One of `asc`, `desc`.
        """
        return self._page(LIST, {"start": start, "limit": limit, "sort": sort}, SenderIdentity)

    def get(self, sender_id: int) -> SenderIdentity:
        """Get a sender identity.

        Args:
            sender_id: Id of the sender.
        """
        return self._one(GET, {"sender_id": sender_id}, SenderIdentity)
