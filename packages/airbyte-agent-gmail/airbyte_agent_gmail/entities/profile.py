# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""A mailbox."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.profile import GET
from ..models.profile import Profile

__all__ = ["ProfileEntity", "SyncProfileEntity"]


class ProfileEntity(Entity):
    """A mailbox."""

    async def get(self) -> Profile:
        """Get the mailbox.

        Email address and size of the mailbox.
        """
        return await self._one(GET, {}, Profile)


class SyncProfileEntity(SyncEntity):
    """A mailbox. Sync version of `ProfileEntity`."""

    def get(self) -> Profile:
        """Get the mailbox.

        Email address and size of the mailbox.
        """
        return self._one(GET, {}, Profile)
