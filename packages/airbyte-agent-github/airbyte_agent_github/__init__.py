# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Repositories and their code, issues, pull requests, discussions, projects and people, over GitHub's GraphQL
and REST APIs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_github requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-github as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_github requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-github as described in its README."
    )

from .auth import (
    GithubAuthConfig,
    GithubOauth2AuthConfig,
    GithubOAuthAuthConfig,
    GithubPersonalAccessTokenAuthConfig,
)
from .connector import GithubConnector, SyncGithubConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.branches import Branches, SyncBranches
    from .entities.comments import Comments, SyncComments
    from .entities.commits import Commits, SyncCommits
    from .entities.directory_content import DirectoryContent, SyncDirectoryContent
    from .entities.discussions import Discussions, SyncDiscussions
    from .entities.file_content import FileContentEntity, SyncFileContentEntity
    from .entities.issues import Issues, SyncIssues
    from .entities.labels import Labels, SyncLabels
    from .entities.milestones import Milestones, SyncMilestones
    from .entities.org_repositories import OrgRepositories, SyncOrgRepositories
    from .entities.organizations import Organizations, SyncOrganizations
    from .entities.pr_comments import PrComments, SyncPrComments
    from .entities.project_items import ProjectItems, SyncProjectItems
    from .entities.projects import Projects, SyncProjects
    from .entities.pull_requests import PullRequests, SyncPullRequests
    from .entities.releases import Releases, SyncReleases
    from .entities.repositories import Repositories, SyncRepositories
    from .entities.reviews import Reviews, SyncReviews
    from .entities.stargazers import Stargazers, SyncStargazers
    from .entities.tags import SyncTags, Tags
    from .entities.teams import SyncTeams, Teams
    from .entities.users import SyncUsers, Users
    from .entities.viewer import SyncViewer, Viewer
    from .entities.viewer_repositories import SyncViewerRepositories, ViewerRepositories
    from .models.branches import Branch
    from .models.comments import RestComment
    from .models.commits import Commit
    from .models.directory_content import DirectoryEntry
    from .models.discussions import Discussion
    from .models.file_content import FileContentDetail
    from .models.issues import Issue, RestIssue
    from .models.labels import Label
    from .models.milestones import Milestone
    from .models.organizations import Organization
    from .models.project_items import ProjectItem
    from .models.projects import Project
    from .models.pull_requests import PullRequest, RestPullRequest
    from .models.releases import Release
    from .models.reviews import Review
    from .models.shared import Comment, Repository, User
    from .models.stargazers import Stargazer
    from .models.tags import Tag
    from .models.teams import Team
    from .store.comments import CommentsStoreColumn, CommentsStoreRecord
    from .store.commits import CommitsStoreColumn, CommitsStoreRecord
    from .store.issues import IssuesStoreColumn, IssuesStoreRecord
    from .store.labels import LabelsStoreColumn, LabelsStoreRecord
    from .store.milestones import MilestonesStoreColumn, MilestonesStoreRecord
    from .store.organizations import OrganizationsStoreColumn, OrganizationsStoreRecord
    from .store.pull_requests import PullRequestsStoreColumn, PullRequestsStoreRecord
    from .store.releases import ReleasesStoreColumn, ReleasesStoreRecord
    from .store.repositories import RepositoriesStoreColumn, RepositoriesStoreRecord
    from .store.reviews import ReviewsStoreColumn, ReviewsStoreRecord
    from .store.teams import TeamsStoreColumn, TeamsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Branch",
    "Branches",
    "Comment",
    "Comments",
    "CommentsStoreColumn",
    "CommentsStoreRecord",
    "Commit",
    "Commits",
    "CommitsStoreColumn",
    "CommitsStoreRecord",
    "DirectoryContent",
    "DirectoryEntry",
    "Discussion",
    "Discussions",
    "FileContentDetail",
    "FileContentEntity",
    "GithubAuthConfig",
    "GithubConnector",
    "GithubOAuthAuthConfig",
    "GithubOauth2AuthConfig",
    "GithubPersonalAccessTokenAuthConfig",
    "Issue",
    "Issues",
    "IssuesStoreColumn",
    "IssuesStoreRecord",
    "Label",
    "Labels",
    "LabelsStoreColumn",
    "LabelsStoreRecord",
    "Milestone",
    "Milestones",
    "MilestonesStoreColumn",
    "MilestonesStoreRecord",
    "OrgRepositories",
    "Organization",
    "Organizations",
    "OrganizationsStoreColumn",
    "OrganizationsStoreRecord",
    "PrComments",
    "Project",
    "ProjectItem",
    "ProjectItems",
    "Projects",
    "PullRequest",
    "PullRequests",
    "PullRequestsStoreColumn",
    "PullRequestsStoreRecord",
    "Release",
    "Releases",
    "ReleasesStoreColumn",
    "ReleasesStoreRecord",
    "Repositories",
    "RepositoriesStoreColumn",
    "RepositoriesStoreRecord",
    "Repository",
    "RestComment",
    "RestIssue",
    "RestPullRequest",
    "Review",
    "Reviews",
    "ReviewsStoreColumn",
    "ReviewsStoreRecord",
    "Stargazer",
    "Stargazers",
    "SyncBranches",
    "SyncComments",
    "SyncCommits",
    "SyncDirectoryContent",
    "SyncDiscussions",
    "SyncFileContentEntity",
    "SyncGithubConnector",
    "SyncIssues",
    "SyncLabels",
    "SyncMilestones",
    "SyncOrgRepositories",
    "SyncOrganizations",
    "SyncPrComments",
    "SyncProjectItems",
    "SyncProjects",
    "SyncPullRequests",
    "SyncReleases",
    "SyncRepositories",
    "SyncReviews",
    "SyncStargazers",
    "SyncTags",
    "SyncTeams",
    "SyncUsers",
    "SyncViewer",
    "SyncViewerRepositories",
    "Tag",
    "Tags",
    "Team",
    "Teams",
    "TeamsStoreColumn",
    "TeamsStoreRecord",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
    "Viewer",
    "ViewerRepositories",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Branch": ".models.branches",
    "Branches": ".entities.branches",
    "Comment": ".models.shared",
    "Comments": ".entities.comments",
    "CommentsStoreColumn": ".store.comments",
    "CommentsStoreRecord": ".store.comments",
    "Commit": ".models.commits",
    "Commits": ".entities.commits",
    "CommitsStoreColumn": ".store.commits",
    "CommitsStoreRecord": ".store.commits",
    "DirectoryContent": ".entities.directory_content",
    "DirectoryEntry": ".models.directory_content",
    "Discussion": ".models.discussions",
    "Discussions": ".entities.discussions",
    "FileContentDetail": ".models.file_content",
    "FileContentEntity": ".entities.file_content",
    "Issue": ".models.issues",
    "Issues": ".entities.issues",
    "IssuesStoreColumn": ".store.issues",
    "IssuesStoreRecord": ".store.issues",
    "Label": ".models.labels",
    "Labels": ".entities.labels",
    "LabelsStoreColumn": ".store.labels",
    "LabelsStoreRecord": ".store.labels",
    "Milestone": ".models.milestones",
    "Milestones": ".entities.milestones",
    "MilestonesStoreColumn": ".store.milestones",
    "MilestonesStoreRecord": ".store.milestones",
    "OrgRepositories": ".entities.org_repositories",
    "Organization": ".models.organizations",
    "Organizations": ".entities.organizations",
    "OrganizationsStoreColumn": ".store.organizations",
    "OrganizationsStoreRecord": ".store.organizations",
    "PrComments": ".entities.pr_comments",
    "Project": ".models.projects",
    "ProjectItem": ".models.project_items",
    "ProjectItems": ".entities.project_items",
    "Projects": ".entities.projects",
    "PullRequest": ".models.pull_requests",
    "PullRequests": ".entities.pull_requests",
    "PullRequestsStoreColumn": ".store.pull_requests",
    "PullRequestsStoreRecord": ".store.pull_requests",
    "Release": ".models.releases",
    "Releases": ".entities.releases",
    "ReleasesStoreColumn": ".store.releases",
    "ReleasesStoreRecord": ".store.releases",
    "Repositories": ".entities.repositories",
    "RepositoriesStoreColumn": ".store.repositories",
    "RepositoriesStoreRecord": ".store.repositories",
    "Repository": ".models.shared",
    "RestComment": ".models.comments",
    "RestIssue": ".models.issues",
    "RestPullRequest": ".models.pull_requests",
    "Review": ".models.reviews",
    "Reviews": ".entities.reviews",
    "ReviewsStoreColumn": ".store.reviews",
    "ReviewsStoreRecord": ".store.reviews",
    "Stargazer": ".models.stargazers",
    "Stargazers": ".entities.stargazers",
    "SyncBranches": ".entities.branches",
    "SyncComments": ".entities.comments",
    "SyncCommits": ".entities.commits",
    "SyncDirectoryContent": ".entities.directory_content",
    "SyncDiscussions": ".entities.discussions",
    "SyncFileContentEntity": ".entities.file_content",
    "SyncIssues": ".entities.issues",
    "SyncLabels": ".entities.labels",
    "SyncMilestones": ".entities.milestones",
    "SyncOrgRepositories": ".entities.org_repositories",
    "SyncOrganizations": ".entities.organizations",
    "SyncPrComments": ".entities.pr_comments",
    "SyncProjectItems": ".entities.project_items",
    "SyncProjects": ".entities.projects",
    "SyncPullRequests": ".entities.pull_requests",
    "SyncReleases": ".entities.releases",
    "SyncRepositories": ".entities.repositories",
    "SyncReviews": ".entities.reviews",
    "SyncStargazers": ".entities.stargazers",
    "SyncTags": ".entities.tags",
    "SyncTeams": ".entities.teams",
    "SyncUsers": ".entities.users",
    "SyncViewer": ".entities.viewer",
    "SyncViewerRepositories": ".entities.viewer_repositories",
    "Tag": ".models.tags",
    "Tags": ".entities.tags",
    "Team": ".models.teams",
    "Teams": ".entities.teams",
    "TeamsStoreColumn": ".store.teams",
    "TeamsStoreRecord": ".store.teams",
    "User": ".models.shared",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
    "Viewer": ".entities.viewer",
    "ViewerRepositories": ".entities.viewer_repositories",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
