# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A user."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.user import GET
from ..models.user import User

__all__ = ["SyncUserEntity", "UserEntity"]


class UserEntity(Entity):
    """A user."""

    async def get(self) -> User:
        """Get the authenticated user."""
        return await self._one(GET, {}, User)


class SyncUserEntity(SyncEntity):
    """A user. Sync version of `UserEntity`."""

    def get(self) -> User:
        """Get the authenticated user."""
        return self._one(GET, {}, User)
