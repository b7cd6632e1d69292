# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Repositories and their code, issues, pull requests, discussions, projects and people, over GitHub's GraphQL
and REST APIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_github requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-github as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GithubAuthConfig as GithubAuthConfig
from .auth import GithubOauth2AuthConfig as GithubOauth2AuthConfig
from .auth import GithubOAuthAuthConfig as GithubOAuthAuthConfig
from .auth import GithubPersonalAccessTokenAuthConfig as GithubPersonalAccessTokenAuthConfig
from .connector import GithubConnector as GithubConnector
from .connector import SyncGithubConnector as SyncGithubConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.branches import Branches as Branches
    from .entities.branches import SyncBranches as SyncBranches
    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.commits import Commits as Commits
    from .entities.commits import SyncCommits as SyncCommits
    from .entities.directory_content import DirectoryContent as DirectoryContent
    from .entities.directory_content import SyncDirectoryContent as SyncDirectoryContent
    from .entities.discussions import Discussions as Discussions
    from .entities.discussions import SyncDiscussions as SyncDiscussions
    from .entities.file_content import FileContentEntity as FileContentEntity
    from .entities.file_content import SyncFileContentEntity as SyncFileContentEntity
    from .entities.issues import Issues as Issues
    from .entities.issues import SyncIssues as SyncIssues
    from .entities.labels import Labels as Labels
    from .entities.labels import SyncLabels as SyncLabels
    from .entities.milestones import Milestones as Milestones
    from .entities.milestones import SyncMilestones as SyncMilestones
    from .entities.org_repositories import OrgRepositories as OrgRepositories
    from .entities.org_repositories import SyncOrgRepositories as SyncOrgRepositories
    from .entities.organizations import Organizations as Organizations
    from .entities.organizations import SyncOrganizations as SyncOrganizations
    from .entities.pr_comments import PrComments as PrComments
    from .entities.pr_comments import SyncPrComments as SyncPrComments
    from .entities.project_items import ProjectItems as ProjectItems
    from .entities.project_items import SyncProjectItems as SyncProjectItems
    from .entities.projects import Projects as Projects
    from .entities.projects import SyncProjects as SyncProjects
    from .entities.pull_requests import PullRequests as PullRequests
    from .entities.pull_requests import SyncPullRequests as SyncPullRequests
    from .entities.releases import Releases as Releases
    from .entities.releases import SyncReleases as SyncReleases
    from .entities.repositories import Repositories as Repositories
    from .entities.repositories import SyncRepositories as SyncRepositories
    from .entities.reviews import Reviews as Reviews
    from .entities.reviews import SyncReviews as SyncReviews
    from .entities.stargazers import Stargazers as Stargazers
    from .entities.stargazers import SyncStargazers as SyncStargazers
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.viewer import SyncViewer as SyncViewer
    from .entities.viewer import Viewer as Viewer
    from .entities.viewer_repositories import SyncViewerRepositories as SyncViewerRepositories
    from .entities.viewer_repositories import ViewerRepositories as ViewerRepositories
    from .models.branches import Branch as Branch
    from .models.comments import RestComment as RestComment
    from .models.commits import Commit as Commit
    from .models.directory_content import DirectoryEntry as DirectoryEntry
    from .models.discussions import Discussion as Discussion
    from .models.file_content import FileContentDetail as FileContentDetail
    from .models.issues import Issue as Issue
    from .models.issues import RestIssue as RestIssue
    from .models.labels import Label as Label
    from .models.milestones import Milestone as Milestone
    from .models.organizations import Organization as Organization
    from .models.project_items import ProjectItem as ProjectItem
    from .models.projects import Project as Project
    from .models.pull_requests import PullRequest as PullRequest
    from .models.pull_requests import RestPullRequest as RestPullRequest
    from .models.releases import Release as Release
    from .models.reviews import Review as Review
    from .models.shared import Comment as Comment
    from .models.shared import Repository as Repository
    from .models.shared import User as User
    from .models.stargazers import Stargazer as Stargazer
    from .models.tags import Tag as Tag
    from .models.teams import Team as Team
    from .params import *
    from .store.comments import CommentsStoreColumn as CommentsStoreColumn
    from .store.comments import CommentsStoreRecord as CommentsStoreRecord
    from .store.commits import CommitsStoreColumn as CommitsStoreColumn
    from .store.commits import CommitsStoreRecord as CommitsStoreRecord
    from .store.issues import IssuesStoreColumn as IssuesStoreColumn
    from .store.issues import IssuesStoreRecord as IssuesStoreRecord
    from .store.labels import LabelsStoreColumn as LabelsStoreColumn
    from .store.labels import LabelsStoreRecord as LabelsStoreRecord
    from .store.milestones import MilestonesStoreColumn as MilestonesStoreColumn
    from .store.milestones import MilestonesStoreRecord as MilestonesStoreRecord
    from .store.organizations import OrganizationsStoreColumn as OrganizationsStoreColumn
    from .store.organizations import OrganizationsStoreRecord as OrganizationsStoreRecord
    from .store.pull_requests import PullRequestsStoreColumn as PullRequestsStoreColumn
    from .store.pull_requests import PullRequestsStoreRecord as PullRequestsStoreRecord
    from .store.releases import ReleasesStoreColumn as ReleasesStoreColumn
    from .store.releases import ReleasesStoreRecord as ReleasesStoreRecord
    from .store.repositories import RepositoriesStoreColumn as RepositoriesStoreColumn
    from .store.repositories import RepositoriesStoreRecord as RepositoriesStoreRecord
    from .store.reviews import ReviewsStoreColumn as ReviewsStoreColumn
    from .store.reviews import ReviewsStoreRecord as ReviewsStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "GithubAuthConfig",
                "GithubOAuthAuthConfig",
                "GithubOauth2AuthConfig",
                "GithubPersonalAccessTokenAuthConfig",
            ],
            ".connector": ["GithubConnector", "SyncGithubConnector"],
            ".entities.branches": ["Branches", "SyncBranches"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.commits": ["Commits", "SyncCommits"],
            ".entities.directory_content": ["DirectoryContent", "SyncDirectoryContent"],
            ".entities.discussions": ["Discussions", "SyncDiscussions"],
            ".entities.file_content": ["FileContentEntity", "SyncFileContentEntity"],
            ".entities.issues": ["Issues", "SyncIssues"],
            ".entities.labels": ["Labels", "SyncLabels"],
            ".entities.milestones": ["Milestones", "SyncMilestones"],
            ".entities.org_repositories": ["OrgRepositories", "SyncOrgRepositories"],
            ".entities.organizations": ["Organizations", "SyncOrganizations"],
            ".entities.pr_comments": ["PrComments", "SyncPrComments"],
            ".entities.project_items": ["ProjectItems", "SyncProjectItems"],
            ".entities.projects": ["Projects", "SyncProjects"],
            ".entities.pull_requests": ["PullRequests", "SyncPullRequests"],
            ".entities.releases": ["Releases", "SyncReleases"],
            ".entities.repositories": ["Repositories", "SyncRepositories"],
            ".entities.reviews": ["Reviews", "SyncReviews"],
            ".entities.stargazers": ["Stargazers", "SyncStargazers"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.viewer": ["SyncViewer", "Viewer"],
            ".entities.viewer_repositories": ["SyncViewerRepositories", "ViewerRepositories"],
            ".models.branches": ["Branch"],
            ".models.comments": ["RestComment"],
            ".models.commits": ["Commit"],
            ".models.directory_content": ["DirectoryEntry"],
            ".models.discussions": ["Discussion"],
            ".models.file_content": ["FileContentDetail"],
            ".models.issues": ["Issue", "RestIssue"],
            ".models.labels": ["Label"],
            ".models.milestones": ["Milestone"],
            ".models.organizations": ["Organization"],
            ".models.project_items": ["ProjectItem"],
            ".models.projects": ["Project"],
            ".models.pull_requests": ["PullRequest", "RestPullRequest"],
            ".models.releases": ["Release"],
            ".models.reviews": ["Review"],
            ".models.shared": ["Comment", "Repository", "User"],
            ".models.stargazers": ["Stargazer"],
            ".models.tags": ["Tag"],
            ".models.teams": ["Team"],
            ".store.comments": ["CommentsStoreColumn", "CommentsStoreRecord"],
            ".store.commits": ["CommitsStoreColumn", "CommitsStoreRecord"],
            ".store.issues": ["IssuesStoreColumn", "IssuesStoreRecord"],
            ".store.labels": ["LabelsStoreColumn", "LabelsStoreRecord"],
            ".store.milestones": ["MilestonesStoreColumn", "MilestonesStoreRecord"],
            ".store.organizations": ["OrganizationsStoreColumn", "OrganizationsStoreRecord"],
            ".store.pull_requests": ["PullRequestsStoreColumn", "PullRequestsStoreRecord"],
            ".store.releases": ["ReleasesStoreColumn", "ReleasesStoreRecord"],
            ".store.repositories": ["RepositoriesStoreColumn", "RepositoriesStoreRecord"],
            ".store.reviews": ["ReviewsStoreColumn", "ReviewsStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.issues", ".params.comments", ".params.pull_requests"],
    )
