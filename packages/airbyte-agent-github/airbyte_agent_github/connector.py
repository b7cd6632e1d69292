# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Repositories and their code, issues, pull requests, discussions, projects and people, over GitHub's GraphQL
and REST APIs.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GithubAuthConfig
from .calls import GithubCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
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

__all__ = ["GithubConnector", "SyncGithubConnector"]


class GithubConnector(GithubCalls[AsyncResult], Connector):
    """Repositories and their code, issues, pull requests, discussions, projects and people, over GitHub's
    GraphQL and REST APIs.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        repositories: Default repository of calls without `owner` and `repo`, as `owner/name`.
        base_url: Overrides the service's URL. For a self-hosted installation, its address, such as
            https://example.com.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "github"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GithubAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        repositories: str | None = None,
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
            settings={"repositories": repositories},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def repositories(self) -> Repositories:
        """A repository."""
        from .entities.repositories import Repositories

        return Repositories(self)

    @cached_property
    def org_repositories(self) -> OrgRepositories:
        """Org repositories of GitHub."""
        from .entities.org_repositories import OrgRepositories

        return OrgRepositories(self)

    @cached_property
    def branches(self) -> Branches:
        """A branch with the commit at its tip."""
        from .entities.branches import Branches

        return Branches(self)

    @cached_property
    def commits(self) -> Commits:
        """A commit."""
        from .entities.commits import Commits

        return Commits(self)

    @cached_property
    def releases(self) -> Releases:
        """A release, with its first 50 files."""
        from .entities.releases import Releases

        return Releases(self)

    @cached_property
    def issues(self) -> Issues:
        """An issue, with its first 10 assignees and 20 labels."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def comments(self) -> Comments:
        """A comment in the conversation of an issue or a pull request."""
        from .entities.comments import Comments

        return Comments(self)

    @cached_property
    def pull_requests(self) -> PullRequests:
        """A pull request, with its first 10 assignees and 20 labels."""
        from .entities.pull_requests import PullRequests

        return PullRequests(self)

    @cached_property
    def reviews(self) -> Reviews:
        """A review of a pull request, with its first 50 comments on the code."""
        from .entities.reviews import Reviews

        return Reviews(self)

    @cached_property
    def pr_comments(self) -> PrComments:
        """Pr comments of GitHub."""
        from .entities.pr_comments import PrComments

        return PrComments(self)

    @cached_property
    def labels(self) -> Labels:
        """A label of a repository."""
        from .entities.labels import Labels

        return Labels(self)

    @cached_property
    def milestones(self) -> Milestones:
        """A milestone of a repository."""
        from .entities.milestones import Milestones

        return Milestones(self)

    @cached_property
    def organizations(self) -> Organizations:
        """An organization's public profile."""
        from .entities.organizations import Organizations

        return Organizations(self)

    @cached_property
    def users(self) -> Users:
        """A user's public profile."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def teams(self) -> Teams:
        """A team of an organization."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def tags(self) -> Tags:
        """A tag and its target."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def stargazers(self) -> Stargazers:
        """Who starred a repository, and when."""
        from .entities.stargazers import Stargazers

        return Stargazers(self)

    @cached_property
    def viewer(self) -> Viewer:
        """Viewer of GitHub."""
        from .entities.viewer import Viewer

        return Viewer(self)

    @cached_property
    def viewer_repositories(self) -> ViewerRepositories:
        """Viewer repositories of GitHub."""
        from .entities.viewer_repositories import ViewerRepositories

        return ViewerRepositories(self)

    @cached_property
    def projects(self) -> Projects:
        """A project (boards and tables since 2022)."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def project_items(self) -> ProjectItems:
        """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""
        from .entities.project_items import ProjectItems

        return ProjectItems(self)

    @cached_property
    def discussions(self) -> Discussions:
        """A discussion of a repository."""
        from .entities.discussions import Discussions

        return Discussions(self)

    @cached_property
    def file_content(self) -> FileContentEntity:
        """A file at a revision."""
        from .entities.file_content import FileContentEntity

        return FileContentEntity(self)

    @cached_property
    def directory_content(self) -> DirectoryContent:
        """A file, directory or submodule in a directory."""
        from .entities.directory_content import DirectoryContent

        return DirectoryContent(self)


class SyncGithubConnector(GithubCalls[ExecutionResult], SyncConnector):
    """Repositories and their code, issues, pull requests, discussions, projects and people, over GitHub's
    GraphQL and REST APIs.

    Sync version of `GithubConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        repositories: Default repository of calls without `owner` and `repo`, as `owner/name`.
        base_url: Overrides the service's URL. For a self-hosted installation, its address, such as
            https://example.com.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "github"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GithubAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        repositories: str | None = None,
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
            settings={"repositories": repositories},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def repositories(self) -> SyncRepositories:
        """A repository."""
        from .entities.repositories import SyncRepositories

        return SyncRepositories(self)

    @cached_property
    def org_repositories(self) -> SyncOrgRepositories:
        """Org repositories of GitHub."""
        from .entities.org_repositories import SyncOrgRepositories

        return SyncOrgRepositories(self)

    @cached_property
    def branches(self) -> SyncBranches:
        """A branch with the commit at its tip."""
        from .entities.branches import SyncBranches

        return SyncBranches(self)

    @cached_property
    def commits(self) -> SyncCommits:
        """A commit."""
        from .entities.commits import SyncCommits

        return SyncCommits(self)

    @cached_property
    def releases(self) -> SyncReleases:
        """A release, with its first 50 files."""
        from .entities.releases import SyncReleases

        return SyncReleases(self)

    @cached_property
    def issues(self) -> SyncIssues:
        """An issue, with its first 10 assignees and 20 labels."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def comments(self) -> SyncComments:
        """A comment in the conversation of an issue or a pull request."""
        from .entities.comments import SyncComments

        return SyncComments(self)

    @cached_property
    def pull_requests(self) -> SyncPullRequests:
        """A pull request, with its first 10 assignees and 20 labels."""
        from .entities.pull_requests import SyncPullRequests

        return SyncPullRequests(self)

    @cached_property
    def reviews(self) -> SyncReviews:
        """A review of a pull request, with its first 50 comments on the code."""
        from .entities.reviews import SyncReviews

        return SyncReviews(self)

    @cached_property
    def pr_comments(self) -> SyncPrComments:
        """Pr comments of GitHub."""
        from .entities.pr_comments import SyncPrComments

        return SyncPrComments(self)

    @cached_property
    def labels(self) -> SyncLabels:
        """A label of a repository."""
        from .entities.labels import SyncLabels

        return SyncLabels(self)

    @cached_property
    def milestones(self) -> SyncMilestones:
        """A milestone of a repository."""
        from .entities.milestones import SyncMilestones

        return SyncMilestones(self)

    @cached_property
    def organizations(self) -> SyncOrganizations:
        """An organization's public profile."""
        from .entities.organizations import SyncOrganizations

        return SyncOrganizations(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user's public profile."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A team of an organization."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A tag and its target."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def stargazers(self) -> SyncStargazers:
        """Who starred a repository, and when."""
        from .entities.stargazers import SyncStargazers

        return SyncStargazers(self)

    @cached_property
    def viewer(self) -> SyncViewer:
        """Viewer of GitHub."""
        from .entities.viewer import SyncViewer

        return SyncViewer(self)

    @cached_property
    def viewer_repositories(self) -> SyncViewerRepositories:
        """Viewer repositories of GitHub."""
        from .entities.viewer_repositories import SyncViewerRepositories

        return SyncViewerRepositories(self)

    @cached_property
    def projects(self) -> SyncProjects:
        """A project (boards and tables since 2022)."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def project_items(self) -> SyncProjectItems:
        """A row or card of a project: an issue, a pull request or a draft, with its first 20 values."""
        from .entities.project_items import SyncProjectItems

        return SyncProjectItems(self)

    @cached_property
    def discussions(self) -> SyncDiscussions:
        """A discussion of a repository."""
        from .entities.discussions import SyncDiscussions

        return SyncDiscussions(self)

    @cached_property
    def file_content(self) -> SyncFileContentEntity:
        """A file at a revision."""
        from .entities.file_content import SyncFileContentEntity

        return SyncFileContentEntity(self)

    @cached_property
    def directory_content(self) -> SyncDirectoryContent:
        """A file, directory or submodule in a directory."""
        from .entities.directory_content import SyncDirectoryContent

        return SyncDirectoryContent(self)
