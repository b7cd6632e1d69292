# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A list or board of tasks, with its members and dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.projects import Project, ProjectsRow
from ..models.shared import ProjectCompact
from ..params.projects import ProjectParam, ProjectsSearchQuery, ProjectUpdateParam
from ..schemas import COLOR_SCHEMA_2, CUSTOM_FIELDS_SCHEMA, ICON_SCHEMA

__all__ = ["Projects", "SyncProjects"]


class Projects(StoredEntity[ProjectsSearchQuery, ProjectsRow]):
    """A list or board of tasks, with its members and dates."""

    _stored = ("projects", ProjectsRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> AsyncPager[ProjectCompact]:
        """List projects of a workspace.

        Without a filter it may time out in large organizations.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            workspace: Only projects of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only projects shared with this team: its id; deprecated. Also accepted as `team_gid`.
            archived: Only those put away, or only those in use.
        """
        return self._pager(
            LIST,
            {"limit": limit, "offset": offset, "workspace": workspace, "team": team, "archived": archived},
            ProjectCompact,
        )  # fmt: skip

    async def create(self, data: ProjectParam) -> Project:
        """Create a project.

        It needs a workspace; an organization may ask for a team too.

        Args:
            data: A new project.
        """
        return await self._one(CREATE, {"data": data}, Project)

    async def get(self, project_gid: str) -> Project:
        """Get a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return await self._one(GET, {"project_gid": project_gid}, Project)

    async def update(self, project_gid: str, data: ProjectUpdateParam) -> Project:
        """Change a project.

        Only the fields that are sent change.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: What changes about a project; the rest stays.
        """
        return await self._one(UPDATE, {"project_gid": project_gid, "data": data}, Project)

    async def delete(self, project_gid: str) -> dict[str, Any]:
        """Delete a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return await self._one(DELETE, {"project_gid": project_gid}, dict[str, Any])


class SyncProjects(SyncStoredEntity[ProjectsSearchQuery, ProjectsRow]):
    """A list or board of tasks, with its members and dates; blocking twin of `Projects`."""

    _stored = ("projects", ProjectsRow)

    def list(
        self,
        *,
        limit: int | Omit | None = omit,
        offset: str | Omit | None = omit,
        workspace: str | Omit | None = omit,
        team: str | Omit | None = omit,
        archived: bool | Omit | None = omit,
    ) -> SyncPage[ProjectCompact]:
        """List projects of a workspace.

        Without a filter it may time out in large organizations.

        Args:
            limit: Records on a page. 1 to 100. Default `100`.
            offset: Place of the page, from the page before; it expires.
            workspace: Only projects of this workspace: its id. Also accepted as `workspace_gid`.
            team: Only projects shared with this team: its id; deprecated. Also accepted as `team_gid`.
            archived: Only those put away, or only those in use.
        """
        return self._page(
            LIST,
            {"limit": limit, "offset": offset, "workspace": workspace, "team": team, "archived": archived},
            ProjectCompact,
        )  # fmt: skip

    def create(self, data: ProjectParam) -> Project:
        """Create a project.

        It needs a workspace; an organization may ask for a team too.

        Args:
            data: A new project.
        """
        return self._one(CREATE, {"data": data}, Project)

    def get(self, project_gid: str) -> Project:
        """Get a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return self._one(GET, {"project_gid": project_gid}, Project)

    def update(self, project_gid: str, data: ProjectUpdateParam) -> Project:
        """Change a project.

        Only the fields that are sent change.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
            data: What changes about a project; the rest stays.
        """
        return self._one(UPDATE, {"project_gid": project_gid, "data": data}, Project)

    def delete(self, project_gid: str) -> dict[str, Any]:
        """Delete a project.

        Args:
            project_gid: Id of the project. Also accepted as `project`.
        """
        return self._one(DELETE, {"project_gid": project_gid}, dict[str, Any])


# fmt: off
LIST = Operation(
    entity="projects", action="list", method="GET", path="/projects",
    parameters=(
        Parameter(
            "limit", "query", {"type": "integer", "default": 100, "minimum": 1, "maximum": 100}, needed=True,
        ),
        Parameter("offset", "query", {"type": "string"}),
        Parameter("workspace", "query", {"type": "string"}, aliases={"workspace_gid": {}}),
        Parameter("team", "query", {"type": "string"}, aliases={"team_gid": {}}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List projects of a workspace", records="$.data", meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)
CREATE = Operation(
    entity="projects", action="create", method="POST", path="/projects",
    parameters=(
        Parameter("data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "workspace": {"type": "string"}, "team": {"type": "string"},
            "notes": {"type": "string"}, "html_notes": {"type": "string"},
            "owner": {"type": ["string", "null"]}, "followers": {"type": "string"},
            "start_on": {"type": ["string", "null"], "format": "date"},
            "due_on": {"type": ["string", "null"], "format": "date"},
            "due_date": {"type": ["string", "null"], "format": "date"}, "color": COLOR_SCHEMA_2,
            "icon": ICON_SCHEMA,
            "default_view": {"type": "string", "enum": ["list", "board", "calendar", "timeline"]},
            "privacy_setting": {
                "type": "string", "enum": ["public_to_workspace", "private_to_team", "private"],
            },
            "public": {"type": "boolean"},
            "default_access_level": {"type": "string", "enum": ["admin", "editor", "commenter", "viewer"]},
            "minimum_access_level_for_customization": {"type": "string", "enum": ["admin", "editor"]},
            "minimum_access_level_for_sharing": {"type": "string", "enum": ["admin", "editor"]},
            "custom_fields": CUSTOM_FIELDS_SCHEMA, "archived": {"type": "boolean"},
        }}, required=True),
    ),
    summary="Create a project", body="json", records="$.data",
)
GET = Operation(
    entity="projects", action="get", method="GET", path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
    ),
    summary="Get a project", records="$.data",
)
UPDATE = Operation(
    entity="projects", action="update", method="PUT", path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
        Parameter("data", "body", {"type": "object", "properties": {
            "name": {"type": "string"}, "team": {"type": "string"}, "notes": {"type": "string"},
            "html_notes": {"type": "string"}, "owner": {"type": ["string", "null"]},
            "followers": {"type": "string"}, "start_on": {"type": ["string", "null"], "format": "date"},
            "due_on": {"type": ["string", "null"], "format": "date"},
            "due_date": {"type": ["string", "null"], "format": "date"}, "color": COLOR_SCHEMA_2,
            "icon": ICON_SCHEMA,
            "default_view": {"type": "string", "enum": ["list", "board", "calendar", "timeline"]},
            "privacy_setting": {
                "type": "string", "enum": ["public_to_workspace", "private_to_team", "private"],
            },
            "public": {"type": "boolean"},
            "default_access_level": {"type": "string", "enum": ["admin", "editor", "commenter", "viewer"]},
            "minimum_access_level_for_customization": {"type": "string", "enum": ["admin", "editor"]},
            "minimum_access_level_for_sharing": {"type": "string", "enum": ["admin", "editor"]},
            "custom_fields": CUSTOM_FIELDS_SCHEMA, "archived": {"type": "boolean"},
        }}, required=True),
    ),
    summary="Change a project", body="json", records="$.data",
)
DELETE = Operation(
    entity="projects", action="delete", method="DELETE", path="/projects/{project_gid}",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
    ),
    summary="Delete a project", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {
    "list": LIST, "create": CREATE, "get": GET, "update": UPDATE, "delete": DELETE,
}
