# Generated from specs/harvest/connector.yaml by `connectorgen generate harvest`. Do not edit.
"""The assignment of a user to a project."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.user_assignments import LIST
from ..models.user_assignments import UserAssignment

__all__ = ["SyncUserAssignments", "UserAssignments"]


class UserAssignments(Entity):
    """The assignment of a user to a project."""

    def list(self, *, per_page: int | Omit | None = omit) -> AsyncPager[UserAssignment]:
        """List user assignments.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._pager(LIST, {"per_page": per_page}, UserAssignment)


class SyncUserAssignments(SyncEntity):
    """The assignment of a user to a project. Sync version of `UserAssignments`."""

    def list(self, *, per_page: int | Omit | None = omit) -> SyncPage[UserAssignment]:
        """List user assignments.

        Newest first.

        Args:
            per_page: Records per page; 2,000 by default. 1 to 2,000.
        """
        return self._page(LIST, {"per_page": per_page}, UserAssignment)
