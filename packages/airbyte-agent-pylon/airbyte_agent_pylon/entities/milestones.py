# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A milestone of a project."""

from __future__ import annotations

import datetime as dt

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.milestones import CREATE, UPDATE
from ..models.milestones import Milestone

__all__ = ["Milestones", "SyncMilestones"]


class Milestones(Entity):
    """A milestone of a project."""

    async def create(
        self, name: str, project_id: str, *, due_date: dt.datetime | str | Omit | None = omit
    ) -> Milestone:
        """Create a milestone.

        Args:
            name: Name.
            project_id: Id of the project.
            due_date: When it is due.
        """
        return await self._one(
            CREATE, {"name": name, "project_id": project_id, "due_date": due_date}, Milestone
        )

    async def update(
        self, id: str, *, name: str | Omit | None = omit, due_date: dt.datetime | str | Omit | None = omit
    ) -> Milestone:
        """Update a milestone.

        Args:
            id: Id of the milestone.
            name: Name.
            due_date: When it is due.
        """
        return await self._one(UPDATE, {"id": id, "name": name, "due_date": due_date}, Milestone)


class SyncMilestones(SyncEntity):
    """A milestone of a project. Sync version of `Milestones`."""

    def create(
        self, name: str, project_id: str, *, due_date: dt.datetime | str | Omit | None = omit
    ) -> Milestone:
        """Create a milestone.

        Args:
            name: Name.
            project_id: Id of the project.
            due_date: When it is due.
        """
        return self._one(CREATE, {"name": name, "project_id": project_id, "due_date": due_date}, Milestone)

    def update(
        self, id: str, *, name: str | Omit | None = omit, due_date: dt.datetime | str | Omit | None = omit
    ) -> Milestone:
        """Update a milestone.

        Args:
            id: Id of the milestone.
            name: Name.
            due_date: When it is due.
        """
        return self._one(UPDATE, {"id": id, "name": name, "due_date": due_date}, Milestone)
