# Generated from specs/gitlab/connector.yaml by `connectorgen generate gitlab`. Do not edit.
"""Projects and their issues, merge requests, commits, pipelines, releases and people, over the GitLab REST
API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GitlabAuthConfig
from .calls import GitlabCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.branches import Branches, SyncBranches
    from .entities.commits import Commits, SyncCommits
    from .entities.group_members import GroupMembers, SyncGroupMembers
    from .entities.group_milestones import GroupMilestones, SyncGroupMilestones
    from .entities.groups import Groups, SyncGroups
    from .entities.issues import Issues, SyncIssues
    from .entities.merge_requests import MergeRequests, SyncMergeRequests
    from .entities.pipelines import Pipelines, SyncPipelines
    from .entities.project_members import ProjectMembers, SyncProjectMembers
    from .entities.project_milestones import ProjectMilestones, SyncProjectMilestones
    from .entities.projects import Projects, SyncProjects
    from .entities.releases import Releases, SyncReleases
    from .entities.tags import SyncTags, Tags
    from .entities.users import SyncUsers, Users

__all__ = ["GitlabConnector", "SyncGitlabConnector"]


class GitlabConnector(GitlabCalls[AsyncResult], Connector):
    """Projects and their issues, merge requests, commits, pipelines, releases and people, over the GitLab
    REST API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_url: Host of the instance, such as gitlab.example.com; gitlab.com by default. Default:
            `gitlab.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "gitlab"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GitlabAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_url: str | None = None,
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
            settings={"api_url": api_url},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> Projects:
        """A project."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def issues(self) -> Issues:
        """An issue."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def merge_requests(self) -> MergeRequests:
        """A merge request."""
        from .entities.merge_requests import MergeRequests

        return MergeRequests(self)

    @cached_property
    def users(self) -> Users:
        """A user."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def commits(self) -> Commits:
        """A commit."""
        from .entities.commits import Commits

        return Commits(self)

    @cached_property
    def groups(self) -> Groups:
        """A group."""
        from .entities.groups import Groups

        return Groups(self)

    @cached_property
    def branches(self) -> Branches:
        """A branch."""
        from .entities.branches import Branches

        return Branches(self)

    @cached_property
    def pipelines(self) -> Pipelines:
        """A pipeline."""
        from .entities.pipelines import Pipelines

        return Pipelines(self)

    @cached_property
    def group_members(self) -> GroupMembers:
        """Group members of GitLab."""
        from .entities.group_members import GroupMembers

        return GroupMembers(self)

    @cached_property
    def project_members(self) -> ProjectMembers:
        """A member of a group or project."""
        from .entities.project_members import ProjectMembers

        return ProjectMembers(self)

    @cached_property
    def releases(self) -> Releases:
        """A release."""
        from .entities.releases import Releases

        return Releases(self)

    @cached_property
    def tags(self) -> Tags:
        """A tag."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def group_milestones(self) -> GroupMilestones:
        """Group milestones of GitLab."""
        from .entities.group_milestones import GroupMilestones

        return GroupMilestones(self)

    @cached_property
    def project_milestones(self) -> ProjectMilestones:
        """A milestone."""
        from .entities.project_milestones import ProjectMilestones

        return ProjectMilestones(self)


class SyncGitlabConnector(GitlabCalls[ExecutionResult], SyncConnector):
    """Projects and their issues, merge requests, commits, pipelines, releases and people, over the GitLab
    REST API.

    Sync version of `GitlabConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        api_url: Host of the instance, such as gitlab.example.com; gitlab.com by default. Default:
            `gitlab.com`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "gitlab"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GitlabAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        api_url: str | None = None,
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
            settings={"api_url": api_url},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> SyncProjects:
        """A project."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def issues(self) -> SyncIssues:
        """An issue."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def merge_requests(self) -> SyncMergeRequests:
        """A merge request."""
        from .entities.merge_requests import SyncMergeRequests

        return SyncMergeRequests(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def commits(self) -> SyncCommits:
        """A commit."""
        from .entities.commits import SyncCommits

        return SyncCommits(self)

    @cached_property
    def groups(self) -> SyncGroups:
        """A group."""
        from .entities.groups import SyncGroups

        return SyncGroups(self)

    @cached_property
    def branches(self) -> SyncBranches:
        """A branch."""
        from .entities.branches import SyncBranches

        return SyncBranches(self)

    @cached_property
    def pipelines(self) -> SyncPipelines:
        """A pipeline."""
        from .entities.pipelines import SyncPipelines

        return SyncPipelines(self)

    @cached_property
    def group_members(self) -> SyncGroupMembers:
        """Group members of GitLab."""
        from .entities.group_members import SyncGroupMembers

        return SyncGroupMembers(self)

    @cached_property
    def project_members(self) -> SyncProjectMembers:
        """A member of a group or project."""
        from .entities.project_members import SyncProjectMembers

        return SyncProjectMembers(self)

    @cached_property
    def releases(self) -> SyncReleases:
        """A release."""
        from .entities.releases import SyncReleases

        return SyncReleases(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A tag."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def group_milestones(self) -> SyncGroupMilestones:
        """Group milestones of GitLab."""
        from .entities.group_milestones import SyncGroupMilestones

        return SyncGroupMilestones(self)

    @cached_property
    def project_milestones(self) -> SyncProjectMilestones:
        """A milestone."""
        from .entities.project_milestones import SyncProjectMilestones

        return SyncProjectMilestones(self)
