# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""The requesting user, the storage, and what the system can do."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.about import About

__all__ = ["AboutEntity", "SyncAboutEntity"]


class AboutEntity(Entity):
    """The requesting user, the storage, and what the system can do."""

    async def get(self, *, fields: str | Omit | None = omit) -> About:
        """Get the requesting user, the storage, and the possible formats.

        Args:
            fields: Fields to send, as in `user,storageQuota`; Google wants this, all where absent. Default
                `*`.
        """
        return await self._one(GET, {"fields": fields}, About)


class SyncAboutEntity(SyncEntity):
    """The requesting user, the storage, and what the system can do; blocking twin of `AboutEntity`."""

    def get(self, *, fields: str | Omit | None = omit) -> About:
        """Get the requesting user, the storage, and the possible formats.

        Args:
            fields: Fields to send, as in `user,storageQuota`; Google wants this, all where absent. Default
                `*`.
        """
        return self._one(GET, {"fields": fields}, About)


# fmt: off
GET = Operation(
    entity="about", action="get", method="GET", path="/drive/v3/about",
    parameters=(Parameter("fields", "query", {"type": "string", "default": "*"}, needed=True),),
    summary="Get the requesting user, the storage, and the possible formats",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET}
