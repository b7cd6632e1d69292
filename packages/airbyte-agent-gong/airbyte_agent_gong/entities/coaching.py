# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What a manager does for the team."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.coaching import LIST
from ..models.coaching import Coaching

__all__ = ["CoachingEntity", "SyncCoachingEntity"]


class CoachingEntity(Entity):
    """What a manager does for the team."""

    def list(
        self, workspace_id: str, manager_id: str, from_: dt.datetime | str, to: dt.datetime | str
    ) -> AsyncPager[Coaching]:
        """List a manager's coaching metrics within a period.

        Returns a single page. Gong gives all figures of the manager's team at once.

        Not tested against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Id of the workspace.
            manager_id: Id of the user who is the manager.
            from_: Start of the time. Also accepted as `from_date_time`.
            to: End of the time. Also accepted as `to_date_time`.
        """
        return self._pager(
            LIST, {"workspace-id": workspace_id, "manager-id": manager_id, "from": from_, "to": to}, Coaching
        )


class SyncCoachingEntity(SyncEntity):
    """What a manager does for the team. Sync version of `CoachingEntity`."""

    def list(
        self, workspace_id: str, manager_id: str, from_: dt.datetime | str, to: dt.datetime | str
    ) -> SyncPage[Coaching]:
        """List a manager's coaching metrics within a period.

        Returns a single page. Gong gives all figures of the manager's team at once.

        Not tested against the live API. Gong's OpenAPI document at hand is older than the operation.

        Args:
            workspace_id: Id of the workspace.
            manager_id: Id of the user who is the manager.
            from_: Start of the time. Also accepted as `from_date_time`.
            to: End of the time. Also accepted as `to_date_time`.
        """
        return self._page(
            LIST, {"workspace-id": workspace_id, "manager-id": manager_id, "from": from_, "to": to}, Coaching
        )
