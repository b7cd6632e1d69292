# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""The user, or system user, that the token belongs to."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.current_user import GET
from ..models.current_user import User

__all__ = ["CurrentUser", "SyncCurrentUser"]


class CurrentUser(Entity):
    """The user, or system user, that the token belongs to."""

    async def get(self, *, fields: str | Omit | None = omit) -> User:
        """Get the user that the token belongs to.

        Args:
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default: `id,name`.
        """
        return await self._one(GET, {"fields": fields}, User)


class SyncCurrentUser(SyncEntity):
    """The user, or system user, that the token belongs to. Sync version of `CurrentUser`."""

    def get(self, *, fields: str | Omit | None = omit) -> User:
        """Get the user that the token belongs to.

        Args:
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default: `id,name`.
        """
        return self._one(GET, {"fields": fields}, User)
