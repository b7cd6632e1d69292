# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Tasks, projects, sections, teams and the people on them, over the Asana API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_asana requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-asana as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_asana requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-asana as described in its README."
    )

from .auth import (
    AsanaAuthConfig,
    AsanaOAuth2AuthConfig,
    AsanaOauth2AuthConfig,
    AsanaPersonalAccessTokenAuthConfig,
)
from .connector import AsanaConnector, SyncAsanaConnector

if TYPE_CHECKING:
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
    from .models.attachments import Attachment, AttachmentCompact
    from .models.project_sections import SectionCompact
    from .models.projects import Project
    from .models.sections import Section
    from .models.shared import ProjectCompact, TaskCompact, TeamCompact, UserCompact
    from .models.tags import Tag
    from .models.task_stories import Story
    from .models.tasks import Task
    from .models.teams import Team
    from .models.users import User
    from .models.workspace_memberships import WorkspaceMember
    from .models.workspace_tags import TagCompact
    from .models.workspaces import Workspace, WorkspaceCompact
    from .store.attachments import AttachmentsStoreColumn, AttachmentsStoreRecord
    from .store.projects import ProjectsStoreColumn, ProjectsStoreRecord
    from .store.sections import SectionsStoreColumn, SectionsStoreRecord
    from .store.tags import TagsStoreColumn, TagsStoreRecord
    from .store.tasks import TasksStoreColumn, TasksStoreRecord
    from .store.teams import TeamsStoreColumn, TeamsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord
    from .store.workspaces import WorkspacesStoreColumn, WorkspacesStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "AsanaAuthConfig",
    "AsanaConnector",
    "AsanaOAuth2AuthConfig",
    "AsanaOauth2AuthConfig",
    "AsanaPersonalAccessTokenAuthConfig",
    "Attachment",
    "AttachmentCompact",
    "Attachments",
    "AttachmentsStoreColumn",
    "AttachmentsStoreRecord",
    "Project",
    "ProjectCompact",
    "ProjectSections",
    "ProjectTasks",
    "Projects",
    "ProjectsStoreColumn",
    "ProjectsStoreRecord",
    "Section",
    "SectionCompact",
    "SectionTasks",
    "Sections",
    "SectionsStoreColumn",
    "SectionsStoreRecord",
    "Story",
    "SyncAsanaConnector",
    "SyncAttachments",
    "SyncProjectSections",
    "SyncProjectTasks",
    "SyncProjects",
    "SyncSectionTasks",
    "SyncSections",
    "SyncTagTasks",
    "SyncTags",
    "SyncTaskDependencies",
    "SyncTaskDependents",
    "SyncTaskProjects",
    "SyncTaskStories",
    "SyncTaskSubtasks",
    "SyncTaskTags",
    "SyncTasks",
    "SyncTeamProjects",
    "SyncTeamUsers",
    "SyncTeams",
    "SyncUserTeams",
    "SyncUsers",
    "SyncWorkspaceMemberships",
    "SyncWorkspaceProjects",
    "SyncWorkspaceTags",
    "SyncWorkspaceTaskSearch",
    "SyncWorkspaceTeams",
    "SyncWorkspaceUsers",
    "SyncWorkspaces",
    "Tag",
    "TagCompact",
    "TagTasks",
    "Tags",
    "TagsStoreColumn",
    "TagsStoreRecord",
    "Task",
    "TaskCompact",
    "TaskDependencies",
    "TaskDependents",
    "TaskProjects",
    "TaskStories",
    "TaskSubtasks",
    "TaskTags",
    "Tasks",
    "TasksStoreColumn",
    "TasksStoreRecord",
    "Team",
    "TeamCompact",
    "TeamProjects",
    "TeamUsers",
    "Teams",
    "TeamsStoreColumn",
    "TeamsStoreRecord",
    "User",
    "UserCompact",
    "UserTeams",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "Workspace",
    "WorkspaceCompact",
    "WorkspaceMember",
    "WorkspaceMemberships",
    "WorkspaceProjects",
    "WorkspaceTags",
    "WorkspaceTaskSearch",
    "WorkspaceTeams",
    "WorkspaceUsers",
    "Workspaces",
    "WorkspacesStoreColumn",
    "WorkspacesStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Attachment": ".models.attachments",
    "AttachmentCompact": ".models.attachments",
    "Attachments": ".entities.attachments",
    "AttachmentsStoreColumn": ".store.attachments",
    "AttachmentsStoreRecord": ".store.attachments",
    "Project": ".models.projects",
    "ProjectCompact": ".models.shared",
    "ProjectSections": ".entities.project_sections",
    "ProjectTasks": ".entities.project_tasks",
    "Projects": ".entities.projects",
    "ProjectsStoreColumn": ".store.projects",
    "ProjectsStoreRecord": ".store.projects",
    "Section": ".models.sections",
    "SectionCompact": ".models.project_sections",
    "SectionTasks": ".entities.section_tasks",
    "Sections": ".entities.sections",
    "SectionsStoreColumn": ".store.sections",
    "SectionsStoreRecord": ".store.sections",
    "Story": ".models.task_stories",
    "SyncAttachments": ".entities.attachments",
    "SyncProjectSections": ".entities.project_sections",
    "SyncProjectTasks": ".entities.project_tasks",
    "SyncProjects": ".entities.projects",
    "SyncSectionTasks": ".entities.section_tasks",
    "SyncSections": ".entities.sections",
    "SyncTagTasks": ".entities.tag_tasks",
    "SyncTags": ".entities.tags",
    "SyncTaskDependencies": ".entities.task_dependencies",
    "SyncTaskDependents": ".entities.task_dependents",
    "SyncTaskProjects": ".entities.task_projects",
    "SyncTaskStories": ".entities.task_stories",
    "SyncTaskSubtasks": ".entities.task_subtasks",
    "SyncTaskTags": ".entities.task_tags",
    "SyncTasks": ".entities.tasks",
    "SyncTeamProjects": ".entities.team_projects",
    "SyncTeamUsers": ".entities.team_users",
    "SyncTeams": ".entities.teams",
    "SyncUserTeams": ".entities.user_teams",
    "SyncUsers": ".entities.users",
    "SyncWorkspaceMemberships": ".entities.workspace_memberships",
    "SyncWorkspaceProjects": ".entities.workspace_projects",
    "SyncWorkspaceTags": ".entities.workspace_tags",
    "SyncWorkspaceTaskSearch": ".entities.workspace_task_search",
    "SyncWorkspaceTeams": ".entities.workspace_teams",
    "SyncWorkspaceUsers": ".entities.workspace_users",
    "SyncWorkspaces": ".entities.workspaces",
    "Tag": ".models.tags",
    "TagCompact": ".models.workspace_tags",
    "TagTasks": ".entities.tag_tasks",
    "Tags": ".entities.tags",
    "TagsStoreColumn": ".store.tags",
    "TagsStoreRecord": ".store.tags",
    "Task": ".models.tasks",
    "TaskCompact": ".models.shared",
    "TaskDependencies": ".entities.task_dependencies",
    "TaskDependents": ".entities.task_dependents",
    "TaskProjects": ".entities.task_projects",
    "TaskStories": ".entities.task_stories",
    "TaskSubtasks": ".entities.task_subtasks",
    "TaskTags": ".entities.task_tags",
    "Tasks": ".entities.tasks",
    "TasksStoreColumn": ".store.tasks",
    "TasksStoreRecord": ".store.tasks",
    "Team": ".models.teams",
    "TeamCompact": ".models.shared",
    "TeamProjects": ".entities.team_projects",
    "TeamUsers": ".entities.team_users",
    "Teams": ".entities.teams",
    "TeamsStoreColumn": ".store.teams",
    "TeamsStoreRecord": ".store.teams",
    "User": ".models.users",
    "UserCompact": ".models.shared",
    "UserTeams": ".entities.user_teams",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "Workspace": ".models.workspaces",
    "WorkspaceCompact": ".models.workspaces",
    "WorkspaceMember": ".models.workspace_memberships",
    "WorkspaceMemberships": ".entities.workspace_memberships",
    "WorkspaceProjects": ".entities.workspace_projects",
    "WorkspaceTags": ".entities.workspace_tags",
    "WorkspaceTaskSearch": ".entities.workspace_task_search",
    "WorkspaceTeams": ".entities.workspace_teams",
    "WorkspaceUsers": ".entities.workspace_users",
    "Workspaces": ".entities.workspaces",
    "WorkspacesStoreColumn": ".store.workspaces",
    "WorkspacesStoreRecord": ".store.workspaces",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
