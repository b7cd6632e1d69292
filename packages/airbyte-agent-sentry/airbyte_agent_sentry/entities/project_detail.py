# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""A project with its settings."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.project_detail import GET
from ..models.shared import ProjectDetail

__all__ = ["ProjectDetailEntity", "SyncProjectDetailEntity"]


class ProjectDetailEntity(Entity):
    """A project with its settings."""

    async def get(
        self, organization_slug: str | Omit | None = omit, project_slug: str | Omit | None = omit
    ) -> ProjectDetail:
        """Get a project with its settings.

        The same as `projects.get`.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
        """
        return await self._one(
            GET, {"organization_slug": organization_slug, "project_slug": project_slug}, ProjectDetail
        )


class SyncProjectDetailEntity(SyncEntity):
    """A project with its settings. Sync version of `ProjectDetailEntity`."""

    def get(
        self, organization_slug: str | Omit | None = omit, project_slug: str | Omit | None = omit
    ) -> ProjectDetail:
        """Get a project with its settings.

        The same as `projects.get`.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
        """
        return self._one(
            GET, {"organization_slug": organization_slug, "project_slug": project_slug}, ProjectDetail
        )
