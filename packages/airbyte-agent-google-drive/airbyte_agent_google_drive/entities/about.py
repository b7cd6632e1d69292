# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The requesting user, the storage, and what the system can do."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.about import GET
from ..models.about import About

__all__ = ["AboutEntity", "SyncAboutEntity"]


class AboutEntity(Entity):
    """The requesting user, the storage, and what the system can do."""

    async def get(self, *, fields: str | Omit | None = omit) -> About:
        """Get the requesting user, the storage, and the possible formats.

        Args:
            fields: Fields to send, as in `user,storageQuota`; Google wants this, all by default.
        """
        return await self._one(GET, {"fields": fields}, About)


class SyncAboutEntity(SyncEntity):
    """The requesting user, the storage, and what the system can do. Sync version of `AboutEntity`."""

    def get(self, *, fields: str | Omit | None = omit) -> About:
        """Get the requesting user, the storage, and the possible formats.

        Args:
            fields: Fields to send, as in `user,storageQuota`; Google wants this, all by default.
        """
        return self._one(GET, {"fields": fields}, About)
