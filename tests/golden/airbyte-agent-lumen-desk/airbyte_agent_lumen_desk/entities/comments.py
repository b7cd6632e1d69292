# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Comments of LumenDesk."""

from __future__ import annotations

import builtins
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.comments import CREATE, LIST
from ..models.comments import Comment

__all__ = ["Comments", "SyncComments"]


class Comments(Entity):
    """Comments of LumenDesk."""

    def list(
        self, ticket_id: int, *, sort: Literal["created_at", "-created_at"] | str | Omit | None = omit
    ) -> AsyncPager[Comment]:
        """What was said about a ticket.

        Args:
            sort: One of `created_at`, `-created_at`.
        """
        return self._pager(LIST, {"ticket_id": ticket_id, "sort": sort}, Comment)

    async def create(
        self, ticket_id: int, body: str, *, public: bool | Omit | None = omit
    ) -> builtins.list[Comment]:
        """Say several things at once."""
        return await self._one(
            CREATE, {"ticket_id": ticket_id, "body": body, "public": public}, builtins.list[Comment]
        )


class SyncComments(SyncEntity):
    """Comments of LumenDesk. Sync version of `Comments`."""

    def list(
        self, ticket_id: int, *, sort: Literal["created_at", "-created_at"] | str | Omit | None = omit
    ) -> SyncPage[Comment]:
        """What was said about a ticket.

        Args:
            sort: One of `created_at`, `-created_at`.
        """
        return self._page(LIST, {"ticket_id": ticket_id, "sort": sort}, Comment)

    def create(
        self, ticket_id: int, body: str, *, public: bool | Omit | None = omit
    ) -> builtins.list[Comment]:
        """Say several things at once."""
        return self._one(
            CREATE, {"ticket_id": ticket_id, "body": body, "public": public}, builtins.list[Comment]
        )
