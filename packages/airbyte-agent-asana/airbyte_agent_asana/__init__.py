# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Tasks, projects, sections, teams and the people on them, over the Asana API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_asana requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-asana as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AsanaAuthConfig as AsanaAuthConfig
from .auth import AsanaOAuth2AuthConfig as AsanaOAuth2AuthConfig
from .auth import AsanaOauth2AuthConfig as AsanaOauth2AuthConfig
from .auth import AsanaPersonalAccessTokenAuthConfig as AsanaPersonalAccessTokenAuthConfig
from .connector import AsanaConnector as AsanaConnector
from .connector import SyncAsanaConnector as SyncAsanaConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.attachments import Attachments as Attachments
    from .entities.attachments import SyncAttachments as SyncAttachments
    from .entities.project_sections import ProjectSections as ProjectSections
    from .entities.project_sections import SyncProjectSections as SyncProjectSections
    from .entities.project_tasks import ProjectTasks as ProjectTasks
    from .entities.project_tasks import SyncProjectTasks as SyncProjectTasks
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.section_tasks import SectionTasks as SectionTasks
    from .entities.section_tasks import SyncSectionTasks as SyncSectionTasks
    from .entities.sections import Sections as Sections
    from .entities.sections import SyncSections as SyncSections
    from .entities.tag_tasks import SyncTagTasks as SyncTagTasks
    from .entities.tag_tasks import TagTasks as TagTasks
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.task_dependencies import SyncTaskDependencies as SyncTaskDependencies
    from .entities.task_dependencies import TaskDependencies as TaskDependencies
    from .entities.task_dependents import SyncTaskDependents as SyncTaskDependents
    from .entities.task_dependents import TaskDependents as TaskDependents
    from .entities.task_projects import SyncTaskProjects as SyncTaskProjects
    from .entities.task_projects import TaskProjects as TaskProjects
    from .entities.task_stories import SyncTaskStories as SyncTaskStories
    from .entities.task_stories import TaskStories as TaskStories
    from .entities.task_subtasks import SyncTaskSubtasks as SyncTaskSubtasks
    from .entities.task_subtasks import TaskSubtasks as TaskSubtasks
    from .entities.task_tags import SyncTaskTags as SyncTaskTags
    from .entities.task_tags import TaskTags as TaskTags
    from .entities.tasks import SyncTasks as SyncTasks
    from .entities.tasks import Tasks as Tasks
    from .entities.team_projects import SyncTeamProjects as SyncTeamProjects
    from .entities.team_projects import TeamProjects as TeamProjects
    from .entities.team_users import SyncTeamUsers as SyncTeamUsers
    from .entities.team_users import TeamUsers as TeamUsers
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.user_teams import SyncUserTeams as SyncUserTeams
    from .entities.user_teams import UserTeams as UserTeams
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.workspace_memberships import SyncWorkspaceMemberships as SyncWorkspaceMemberships
    from .entities.workspace_memberships import WorkspaceMemberships as WorkspaceMemberships
    from .entities.workspace_projects import SyncWorkspaceProjects as SyncWorkspaceProjects
    from .entities.workspace_projects import WorkspaceProjects as WorkspaceProjects
    from .entities.workspace_tags import SyncWorkspaceTags as SyncWorkspaceTags
    from .entities.workspace_tags import WorkspaceTags as WorkspaceTags
    from .entities.workspace_task_search import SyncWorkspaceTaskSearch as SyncWorkspaceTaskSearch
    from .entities.workspace_task_search import WorkspaceTaskSearch as WorkspaceTaskSearch
    from .entities.workspace_teams import SyncWorkspaceTeams as SyncWorkspaceTeams
    from .entities.workspace_teams import WorkspaceTeams as WorkspaceTeams
    from .entities.workspace_users import SyncWorkspaceUsers as SyncWorkspaceUsers
    from .entities.workspace_users import WorkspaceUsers as WorkspaceUsers
    from .entities.workspaces import SyncWorkspaces as SyncWorkspaces
    from .entities.workspaces import Workspaces as Workspaces
    from .models.attachments import Attachment as Attachment
    from .models.attachments import AttachmentCompact as AttachmentCompact
    from .models.project_sections import SectionCompact as SectionCompact
    from .models.projects import Project as Project
    from .models.sections import Section as Section
    from .models.shared import ProjectCompact as ProjectCompact
    from .models.shared import TaskCompact as TaskCompact
    from .models.shared import TeamCompact as TeamCompact
    from .models.shared import UserCompact as UserCompact
    from .models.tags import Tag as Tag
    from .models.task_stories import Story as Story
    from .models.tasks import Task as Task
    from .models.teams import Team as Team
    from .models.users import User as User
    from .models.workspace_memberships import WorkspaceMember as WorkspaceMember
    from .models.workspace_tags import TagCompact as TagCompact
    from .models.workspaces import Workspace as Workspace
    from .models.workspaces import WorkspaceCompact as WorkspaceCompact
    from .params import *
    from .store.attachments import AttachmentsStoreColumn as AttachmentsStoreColumn
    from .store.attachments import AttachmentsStoreRecord as AttachmentsStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.sections import SectionsStoreColumn as SectionsStoreColumn
    from .store.sections import SectionsStoreRecord as SectionsStoreRecord
    from .store.tags import TagsStoreColumn as TagsStoreColumn
    from .store.tags import TagsStoreRecord as TagsStoreRecord
    from .store.tasks import TasksStoreColumn as TasksStoreColumn
    from .store.tasks import TasksStoreRecord as TasksStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
    from .store.workspaces import WorkspacesStoreColumn as WorkspacesStoreColumn
    from .store.workspaces import WorkspacesStoreRecord as WorkspacesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "AsanaAuthConfig",
                "AsanaOAuth2AuthConfig",
                "AsanaOauth2AuthConfig",
                "AsanaPersonalAccessTokenAuthConfig",
            ],
            ".connector": ["AsanaConnector", "SyncAsanaConnector"],
            ".entities.attachments": ["Attachments", "SyncAttachments"],
            ".entities.project_sections": ["ProjectSections", "SyncProjectSections"],
            ".entities.project_tasks": ["ProjectTasks", "SyncProjectTasks"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.section_tasks": ["SectionTasks", "SyncSectionTasks"],
            ".entities.sections": ["Sections", "SyncSections"],
            ".entities.tag_tasks": ["SyncTagTasks", "TagTasks"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.task_dependencies": ["SyncTaskDependencies", "TaskDependencies"],
            ".entities.task_dependents": ["SyncTaskDependents", "TaskDependents"],
            ".entities.task_projects": ["SyncTaskProjects", "TaskProjects"],
            ".entities.task_stories": ["SyncTaskStories", "TaskStories"],
            ".entities.task_subtasks": ["SyncTaskSubtasks", "TaskSubtasks"],
            ".entities.task_tags": ["SyncTaskTags", "TaskTags"],
            ".entities.tasks": ["SyncTasks", "Tasks"],
            ".entities.team_projects": ["SyncTeamProjects", "TeamProjects"],
            ".entities.team_users": ["SyncTeamUsers", "TeamUsers"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.user_teams": ["SyncUserTeams", "UserTeams"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.workspace_memberships": ["SyncWorkspaceMemberships", "WorkspaceMemberships"],
            ".entities.workspace_projects": ["SyncWorkspaceProjects", "WorkspaceProjects"],
            ".entities.workspace_tags": ["SyncWorkspaceTags", "WorkspaceTags"],
            ".entities.workspace_task_search": ["SyncWorkspaceTaskSearch", "WorkspaceTaskSearch"],
            ".entities.workspace_teams": ["SyncWorkspaceTeams", "WorkspaceTeams"],
            ".entities.workspace_users": ["SyncWorkspaceUsers", "WorkspaceUsers"],
            ".entities.workspaces": ["SyncWorkspaces", "Workspaces"],
            ".models.attachments": ["Attachment", "AttachmentCompact"],
            ".models.project_sections": ["SectionCompact"],
            ".models.projects": ["Project"],
            ".models.sections": ["Section"],
            ".models.shared": ["ProjectCompact", "TaskCompact", "TeamCompact", "UserCompact"],
            ".models.tags": ["Tag"],
            ".models.task_stories": ["Story"],
            ".models.tasks": ["Task"],
            ".models.teams": ["Team"],
            ".models.users": ["User"],
            ".models.workspace_memberships": ["WorkspaceMember"],
            ".models.workspace_tags": ["TagCompact"],
            ".models.workspaces": ["Workspace", "WorkspaceCompact"],
            ".store.attachments": ["AttachmentsStoreColumn", "AttachmentsStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.sections": ["SectionsStoreColumn", "SectionsStoreRecord"],
            ".store.tags": ["TagsStoreColumn", "TagsStoreRecord"],
            ".store.tasks": ["TasksStoreColumn", "TasksStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            ".store.workspaces": ["WorkspacesStoreColumn", "WorkspacesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.tasks",
            ".params.workspace_task_search",
            ".params.projects",
            ".params.workspace_tags",
            ".params.tags",
            ".params.project_sections",
            ".params.sections",
            ".params.section_tasks",
            ".params.task_stories",
            ".params.task_tags",
            ".params.workspace_memberships",
        ],
    )
