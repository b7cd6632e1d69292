# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The organization that the token belongs to."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.me import GET
from ..models.me import Me

__all__ = ["MeEntity", "SyncMeEntity"]


class MeEntity(Entity):
    """The organization that the token belongs to."""

    async def get(self) -> Me:
        """Get the organization.

        The one that the token belongs to.
        """
        return await self._one(GET, {}, Me)


class SyncMeEntity(SyncEntity):
    """The organization that the token belongs to. Sync version of `MeEntity`."""

    def get(self) -> Me:
        """Get the organization.

        The one that the token belongs to.
        """
        return self._one(GET, {}, Me)
