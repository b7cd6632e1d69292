# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Viewer of GitHub."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.viewer import GET
from ..models.shared import User

__all__ = ["SyncViewer", "Viewer"]


class Viewer(Entity):
    """Viewer of GitHub."""

    async def get(self, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get the authenticated user.

        Args:
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return await self._one(GET, {"fields": fields}, User)


class SyncViewer(SyncEntity):
    """Viewer of GitHub. Sync version of `Viewer`."""

    def get(self, *, fields: Sequence[str] | Omit | None = omit) -> User:
        """Get the authenticated user.

        Args:
            fields: Fields to return instead of the default ones, such as `login` and `followers.totalCount`,
                none that takes arguments; `id` is always there.
        """
        return self._one(GET, {"fields": fields}, User)
