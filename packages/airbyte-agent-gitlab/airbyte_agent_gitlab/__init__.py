# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Projects and their issues, merge requests, commits, pipelines, releases and people, over the GitLab REST
API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_gitlab requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-gitlab as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GitlabAuthConfig as GitlabAuthConfig
from .auth import GitlabOauth20AuthConfig as GitlabOauth20AuthConfig
from .auth import GitlabOAuthAuthConfig as GitlabOAuthAuthConfig
from .auth import GitlabPersonalAccessTokenAuthConfig as GitlabPersonalAccessTokenAuthConfig
from .connector import GitlabConnector as GitlabConnector
from .connector import SyncGitlabConnector as SyncGitlabConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.branches import Branches as Branches
    from .entities.branches import SyncBranches as SyncBranches
    from .entities.commits import Commits as Commits
    from .entities.commits import SyncCommits as SyncCommits
    from .entities.group_members import GroupMembers as GroupMembers
    from .entities.group_members import SyncGroupMembers as SyncGroupMembers
    from .entities.group_milestones import GroupMilestones as GroupMilestones
    from .entities.group_milestones import SyncGroupMilestones as SyncGroupMilestones
    from .entities.groups import Groups as Groups
    from .entities.groups import SyncGroups as SyncGroups
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.merge_requests import MergeRequests as MergeRequests
    from .entities.merge_requests import SyncMergeRequests as SyncMergeRequests
    from .entities.pipelines import Pipelines as Pipelines
    from .entities.pipelines import SyncPipelines as SyncPipelines
    from .entities.project_members import ProjectMembers as ProjectMembers
    from .entities.project_members import SyncProjectMembers as SyncProjectMembers
    from .entities.project_milestones import ProjectMilestones as ProjectMilestones
    from .entities.project_milestones import SyncProjectMilestones as SyncProjectMilestones
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.releases import Releases as Releases
    from .entities.releases import SyncReleases as SyncReleases
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.branches import Branch as Branch
    from .models.commits import Commit as Commit
    from .models.groups import Group as Group
    from .models.issues import Issue as Issue
    from .models.merge_requests import MergeRequest as MergeRequest
    from .models.pipelines import Pipeline as Pipeline
    from .models.projects import Project as Project
    from .models.releases import Release as Release
    from .models.shared import Member as Member
    from .models.shared import Milestone as Milestone
    from .models.tags import Tag as Tag
    from .models.users import User as User
    from .params import *
    from .store.branches import BranchesStoreColumn as BranchesStoreColumn
    from .store.branches import BranchesStoreRecord as BranchesStoreRecord
    from .store.commits import CommitsStoreColumn as CommitsStoreColumn
    from .store.commits import CommitsStoreRecord as CommitsStoreRecord
    from .store.group_members import GroupMembersStoreColumn as GroupMembersStoreColumn
    from .store.group_members import GroupMembersStoreRecord as GroupMembersStoreRecord
    from .store.group_milestones import GroupMilestonesStoreColumn as GroupMilestonesStoreColumn
    from .store.group_milestones import GroupMilestonesStoreRecord as GroupMilestonesStoreRecord
    from .store.groups import GroupsStoreColumn as GroupsStoreColumn
    from .store.groups import GroupsStoreRecord as GroupsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.merge_requests import MergeRequestsStoreColumn as MergeRequestsStoreColumn
    from .store.merge_requests import MergeRequestsStoreRecord as MergeRequestsStoreRecord
    from .store.pipelines import PipelinesStoreColumn as PipelinesStoreColumn
    from .store.pipelines import PipelinesStoreRecord as PipelinesStoreRecord
    from .store.project_members import ProjectMembersStoreColumn as ProjectMembersStoreColumn
    from .store.project_members import ProjectMembersStoreRecord as ProjectMembersStoreRecord
    from .store.project_milestones import ProjectMilestonesStoreColumn as ProjectMilestonesStoreColumn
    from .store.project_milestones import ProjectMilestonesStoreRecord as ProjectMilestonesStoreRecord
    from .store.projects import ProjectsStoreColumn as ProjectsStoreColumn
    from .store.projects import ProjectsStoreRecord as ProjectsStoreRecord
    from .store.releases import ReleasesStoreColumn as ReleasesStoreColumn
    from .store.releases import ReleasesStoreRecord as ReleasesStoreRecord
    from .store.tags import TagsStoreColumn as TagsStoreColumn
    from .store.tags import TagsStoreRecord as TagsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "GitlabAuthConfig",
                "GitlabOAuthAuthConfig",
                "GitlabOauth20AuthConfig",
                "GitlabPersonalAccessTokenAuthConfig",
            ],
            ".connector": ["GitlabConnector", "SyncGitlabConnector"],
            ".entities.branches": ["Branches", "SyncBranches"],
            ".entities.commits": ["Commits", "SyncCommits"],
            ".entities.group_members": ["GroupMembers", "SyncGroupMembers"],
            ".entities.group_milestones": ["GroupMilestones", "SyncGroupMilestones"],
            ".entities.groups": ["Groups", "SyncGroups"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.merge_requests": ["MergeRequests", "SyncMergeRequests"],
            ".entities.pipelines": ["Pipelines", "SyncPipelines"],
            ".entities.project_members": ["ProjectMembers", "SyncProjectMembers"],
            ".entities.project_milestones": ["ProjectMilestones", "SyncProjectMilestones"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.releases": ["Releases", "SyncReleases"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.branches": ["Branch"],
            ".models.commits": ["Commit"],
            ".models.groups": ["Group"],
            ".models.issues": ["Issue"],
            ".models.merge_requests": ["MergeRequest"],
            ".models.pipelines": ["Pipeline"],
            ".models.projects": ["Project"],
            ".models.releases": ["Release"],
            ".models.shared": ["Member", "Milestone"],
            ".models.tags": ["Tag"],
            ".models.users": ["User"],
            ".store.branches": ["BranchesStoreColumn", "BranchesStoreRecord"],
            ".store.commits": ["CommitsStoreColumn", "CommitsStoreRecord"],
            ".store.group_members": ["GroupMembersStoreColumn", "GroupMembersStoreRecord"],
            ".store.group_milestones": ["GroupMilestonesStoreColumn", "GroupMilestonesStoreRecord"],
            ".store.groups": ["GroupsStoreColumn", "GroupsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.merge_requests": ["MergeRequestsStoreColumn", "MergeRequestsStoreRecord"],
            ".store.pipelines": ["PipelinesStoreColumn", "PipelinesStoreRecord"],
            ".store.project_members": ["ProjectMembersStoreColumn", "ProjectMembersStoreRecord"],
            ".store.project_milestones": ["ProjectMilestonesStoreColumn", "ProjectMilestonesStoreRecord"],
            ".store.projects": ["ProjectsStoreColumn", "ProjectsStoreRecord"],
            ".store.releases": ["ReleasesStoreColumn", "ReleasesStoreRecord"],
            ".store.tags": ["TagsStoreColumn", "TagsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.projects", ".params.issues", ".params.merge_requests", ".params.pipelines"],
    )
