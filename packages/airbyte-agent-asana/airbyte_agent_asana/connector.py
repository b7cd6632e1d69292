# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Tasks, projects, sections, teams and the people on them, over the Asana API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import AsanaAuthConfig
from .calls import AsanaCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.attachments import Attachments, SyncAttachments
    from .entities.project_sections import ProjectSections, SyncProjectSections
    from .entities.project_tasks import ProjectTasks, SyncProjectTasks
    from .entities.projects import Projects, SyncProjects
    from .entities.section_tasks import SectionTasks, SyncSectionTasks
    from .entities.sections import Sections, SyncSections
    from .entities.tag_tasks import SyncTagTasks, TagTasks
    from .entities.tags import SyncTags, Tags
    from .entities.task_dependencies import SyncTaskDependencies, TaskDependencies
    from .entities.task_dependents import SyncTaskDependents, TaskDependents
    from .entities.task_projects import SyncTaskProjects, TaskProjects
    from .entities.task_stories import SyncTaskStories, TaskStories
    from .entities.task_subtasks import SyncTaskSubtasks, TaskSubtasks
    from .entities.task_tags import SyncTaskTags, TaskTags
    from .entities.tasks import SyncTasks, Tasks
    from .entities.team_projects import SyncTeamProjects, TeamProjects
    from .entities.team_users import SyncTeamUsers, TeamUsers
    from .entities.teams import SyncTeams, Teams
    from .entities.user_teams import SyncUserTeams, UserTeams
    from .entities.users import SyncUsers, Users
    from .entities.workspace_memberships import SyncWorkspaceMemberships, WorkspaceMemberships
    from .entities.workspace_projects import SyncWorkspaceProjects, WorkspaceProjects
    from .entities.workspace_tags import SyncWorkspaceTags, WorkspaceTags
    from .entities.workspace_task_search import SyncWorkspaceTaskSearch, WorkspaceTaskSearch
    from .entities.workspace_teams import SyncWorkspaceTeams, WorkspaceTeams
    from .entities.workspace_users import SyncWorkspaceUsers, WorkspaceUsers
    from .entities.workspaces import SyncWorkspaces, Workspaces

__all__ = ["AsanaConnector", "SyncAsanaConnector"]


class AsanaConnector(AsanaCalls[AsyncResult], Connector):
    """Tasks, projects, sections, teams and the people on them, over the Asana API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "asana"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AsanaAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def tasks(self) -> Tasks:
        """A piece of work with an assignee and a due date."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def project_tasks(self) -> ProjectTasks:
        """Project tasks of Asana."""
        from .entities.project_tasks import ProjectTasks

        return ProjectTasks(self)

    @cached_property
    def workspace_task_search(self) -> WorkspaceTaskSearch:
        """Workspace task search of Asana."""
        from .entities.workspace_task_search import WorkspaceTaskSearch

        return WorkspaceTaskSearch(self)

    @cached_property
    def projects(self) -> Projects:
        """A list or board of tasks, with its members and dates."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def task_projects(self) -> TaskProjects:
        """Task projects of Asana."""
        from .entities.task_projects import TaskProjects

        return TaskProjects(self)

    @cached_property
    def team_projects(self) -> TeamProjects:
        """Team projects of Asana."""
        from .entities.team_projects import TeamProjects

        return TeamProjects(self)

    @cached_property
    def workspace_projects(self) -> WorkspaceProjects:
        """Workspace projects of Asana."""
        from .entities.workspace_projects import WorkspaceProjects

        return WorkspaceProjects(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """An organization, or a group of people; all else in Asana is in one."""
        from .entities.workspaces import Workspaces

        return Workspaces(self)

    @cached_property
    def users(self) -> Users:
        """A person's account."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def workspace_users(self) -> WorkspaceUsers:
        """Workspace users of Asana."""
        from .entities.workspace_users import WorkspaceUsers

        return WorkspaceUsers(self)

    @cached_property
    def team_users(self) -> TeamUsers:
        """Team users of Asana."""
        from .entities.team_users import TeamUsers

        return TeamUsers(self)

    @cached_property
    def teams(self) -> Teams:
        """A group of people in an organization, and the projects they share."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def workspace_teams(self) -> WorkspaceTeams:
        """Workspace teams of Asana."""
        from .entities.workspace_teams import WorkspaceTeams

        return WorkspaceTeams(self)

    @cached_property
    def user_teams(self) -> UserTeams:
        """User teams of Asana."""
        from .entities.user_teams import UserTeams

        return UserTeams(self)

    @cached_property
    def attachments(self) -> Attachments:
        """A file on a task or project, kept by Asana or elsewhere."""
        from .entities.attachments import Attachments

        return Attachments(self)

    @cached_property
    def workspace_tags(self) -> WorkspaceTags:
        """Workspace tags of Asana."""
        from .entities.workspace_tags import WorkspaceTags

        return WorkspaceTags(self)

    @cached_property
    def tags(self) -> Tags:
        """A label for tasks of one workspace."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def tag_tasks(self) -> TagTasks:
        """Tag tasks of Asana."""
        from .entities.tag_tasks import TagTasks

        return TagTasks(self)

    @cached_property
    def project_sections(self) -> ProjectSections:
        """Project sections of Asana."""
        from .entities.project_sections import ProjectSections

        return ProjectSections(self)

    @cached_property
    def sections(self) -> Sections:
        """A heading in a project's list, or a column of its board."""
        from .entities.sections import Sections

        return Sections(self)

    @cached_property
    def section_tasks(self) -> SectionTasks:
        """Section tasks of Asana."""
        from .entities.section_tasks import SectionTasks

        return SectionTasks(self)

    @cached_property
    def task_subtasks(self) -> TaskSubtasks:
        """Task subtasks of Asana."""
        from .entities.task_subtasks import TaskSubtasks

        return TaskSubtasks(self)

    @cached_property
    def task_dependencies(self) -> TaskDependencies:
        """Task dependencies of Asana."""
        from .entities.task_dependencies import TaskDependencies

        return TaskDependencies(self)

    @cached_property
    def task_dependents(self) -> TaskDependents:
        """Task dependents of Asana."""
        from .entities.task_dependents import TaskDependents

        return TaskDependents(self)

    @cached_property
    def task_stories(self) -> TaskStories:
        """A comment on a task, or a change to it."""
        from .entities.task_stories import TaskStories

        return TaskStories(self)

    @cached_property
    def task_tags(self) -> TaskTags:
        """Task tags of Asana."""
        from .entities.task_tags import TaskTags

        return TaskTags(self)

    @cached_property
    def workspace_memberships(self) -> WorkspaceMemberships:
        """A user who was added to a workspace."""
        from .entities.workspace_memberships import WorkspaceMemberships

        return WorkspaceMemberships(self)


class SyncAsanaConnector(AsanaCalls[ExecutionResult], SyncConnector):
    """Tasks, projects, sections, teams and the people on them, over the Asana API.

    Sync version of `AsanaConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "asana"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AsanaAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def tasks(self) -> SyncTasks:
        """A piece of work with an assignee and a due date."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def project_tasks(self) -> SyncProjectTasks:
        """Project tasks of Asana."""
        from .entities.project_tasks import SyncProjectTasks

        return SyncProjectTasks(self)

    @cached_property
    def workspace_task_search(self) -> SyncWorkspaceTaskSearch:
        """Workspace task search of Asana."""
        from .entities.workspace_task_search import SyncWorkspaceTaskSearch

        return SyncWorkspaceTaskSearch(self)

    @cached_property
    def projects(self) -> SyncProjects:
        """A list or board of tasks, with its members and dates."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def task_projects(self) -> SyncTaskProjects:
        """Task projects of Asana."""
        from .entities.task_projects import SyncTaskProjects

        return SyncTaskProjects(self)

    @cached_property
    def team_projects(self) -> SyncTeamProjects:
        """Team projects of Asana."""
        from .entities.team_projects import SyncTeamProjects

        return SyncTeamProjects(self)

    @cached_property
    def workspace_projects(self) -> SyncWorkspaceProjects:
        """Workspace projects of Asana."""
        from .entities.workspace_projects import SyncWorkspaceProjects

        return SyncWorkspaceProjects(self)

    @cached_property
    def workspaces(self) -> SyncWorkspaces:
        """An organization, or a group of people; all else in Asana is in one."""
        from .entities.workspaces import SyncWorkspaces

        return SyncWorkspaces(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A person's account."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def workspace_users(self) -> SyncWorkspaceUsers:
        """Workspace users of Asana."""
        from .entities.workspace_users import SyncWorkspaceUsers

        return SyncWorkspaceUsers(self)

    @cached_property
    def team_users(self) -> SyncTeamUsers:
        """Team users of Asana."""
        from .entities.team_users import SyncTeamUsers

        return SyncTeamUsers(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A group of people in an organization, and the projects they share."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def workspace_teams(self) -> SyncWorkspaceTeams:
        """Workspace teams of Asana."""
        from .entities.workspace_teams import SyncWorkspaceTeams

        return SyncWorkspaceTeams(self)

    @cached_property
    def user_teams(self) -> SyncUserTeams:
        """User teams of Asana."""
        from .entities.user_teams import SyncUserTeams

        return SyncUserTeams(self)

    @cached_property
    def attachments(self) -> SyncAttachments:
        """A file on a task or project, kept by Asana or elsewhere."""
        from .entities.attachments import SyncAttachments

        return SyncAttachments(self)

    @cached_property
    def workspace_tags(self) -> SyncWorkspaceTags:
        """Workspace tags of Asana."""
        from .entities.workspace_tags import SyncWorkspaceTags

        return SyncWorkspaceTags(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A label for tasks of one workspace."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def tag_tasks(self) -> SyncTagTasks:
        """Tag tasks of Asana."""
        from .entities.tag_tasks import SyncTagTasks

        return SyncTagTasks(self)

    @cached_property
    def project_sections(self) -> SyncProjectSections:
        """Project sections of Asana."""
        from .entities.project_sections import SyncProjectSections

        return SyncProjectSections(self)

    @cached_property
    def sections(self) -> SyncSections:
        """A heading in a project's list, or a column of its board."""
        from .entities.sections import SyncSections

        return SyncSections(self)

    @cached_property
    def section_tasks(self) -> SyncSectionTasks:
        """Section tasks of Asana."""
        from .entities.section_tasks import SyncSectionTasks

        return SyncSectionTasks(self)

    @cached_property
    def task_subtasks(self) -> SyncTaskSubtasks:
        """Task subtasks of Asana."""
        from .entities.task_subtasks import SyncTaskSubtasks

        return SyncTaskSubtasks(self)

    @cached_property
    def task_dependencies(self) -> SyncTaskDependencies:
        """Task dependencies of Asana."""
        from .entities.task_dependencies import SyncTaskDependencies

        return SyncTaskDependencies(self)

    @cached_property
    def task_dependents(self) -> SyncTaskDependents:
        """Task dependents of Asana."""
        from .entities.task_dependents import SyncTaskDependents

        return SyncTaskDependents(self)

    @cached_property
    def task_stories(self) -> SyncTaskStories:
        """A comment on a task, or a change to it."""
        from .entities.task_stories import SyncTaskStories

        return SyncTaskStories(self)

    @cached_property
    def task_tags(self) -> SyncTaskTags:
        """Task tags of Asana."""
        from .entities.task_tags import SyncTaskTags

        return SyncTaskTags(self)

    @cached_property
    def workspace_memberships(self) -> SyncWorkspaceMemberships:
        """A user who was added to a workspace."""
        from .entities.workspace_memberships import SyncWorkspaceMemberships

        return SyncWorkspaceMemberships(self)
