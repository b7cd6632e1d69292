# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A role of users."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.user_roles import LIST
from ..models.user_roles import UserRole

__all__ = ["SyncUserRoles", "UserRoles"]


class UserRoles(Entity):
    """A role of users."""

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[UserRole]:
        """List roles of users.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, UserRole)


class SyncUserRoles(SyncEntity):
    """A role of users. Sync version of `UserRoles`."""

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[UserRole]:
        """List roles of users.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, UserRole)
