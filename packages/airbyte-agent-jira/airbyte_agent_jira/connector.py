# Generated from specs/jira/connector.yaml by `connectorgen generate jira`. Do not edit.
"""Issues, their comments, worklogs, links and workflow steps, projects, users and fields of Jira Cloud."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import JiraAuthConfig
from .calls import JiraCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.issue_comments import IssueComments, SyncIssueComments
    from .entities.issue_fields import IssueFieldsEntity, SyncIssueFieldsEntity
    from .entities.issue_links import IssueLinks, SyncIssueLinks
    from .entities.issue_transitions import IssueTransitions, SyncIssueTransitions
    from .entities.issue_worklogs import IssueWorklogs, SyncIssueWorklogs
    from .entities.issues import Issues, SyncIssues
    from .entities.issues_assignee import IssuesAssignee, SyncIssuesAssignee
    from .entities.projects import Projects, SyncProjects
    from .entities.users import SyncUsers, Users

__all__ = ["JiraConnector", "SyncJiraConnector"]


class JiraConnector(JiraCalls[AsyncResult], Connector):
    """Issues, their comments, worklogs, links and workflow steps, projects, users and fields of Jira Cloud.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Name of the site: acme of https://acme.atlassian.net.
        cloud_id: Id of the site, which OAuth and API tokens with scopes need instead of its name;
            https://acme.atlassian.net/_edge/tenant_info shows it.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "jira"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: JiraAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
        cloud_id: str | None = None,
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
            settings={"subdomain": subdomain, "cloud_id": cloud_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> Projects:
        """A project, which holds issues."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def issues(self) -> Issues:
        """A unit of work: a bug, a story, a task."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def issues_assignee(self) -> IssuesAssignee:
        """Issues assignee of Jira."""
        from .entities.issues_assignee import IssuesAssignee

        return IssuesAssignee(self)

    @cached_property
    def issue_transitions(self) -> IssueTransitions:
        """A transition of an issue's workflow."""
        from .entities.issue_transitions import IssueTransitions

        return IssueTransitions(self)

    @cached_property
    def issue_comments(self) -> IssueComments:
        """A comment on an issue."""
        from .entities.issue_comments import IssueComments

        return IssueComments(self)

    @cached_property
    def issue_worklogs(self) -> IssueWorklogs:
        """Time spent on an issue."""
        from .entities.issue_worklogs import IssueWorklogs

        return IssueWorklogs(self)

    @cached_property
    def issue_links(self) -> IssueLinks:
        """Issue links of Jira."""
        from .entities.issue_links import IssueLinks

        return IssueLinks(self)

    @cached_property
    def issue_fields(self) -> IssueFieldsEntity:
        """A field of issues, of the system or custom."""
        from .entities.issue_fields import IssueFieldsEntity

        return IssueFieldsEntity(self)

    @cached_property
    def users(self) -> Users:
        """A user of the site."""
        from .entities.users import Users

        return Users(self)


class SyncJiraConnector(JiraCalls[ExecutionResult], SyncConnector):
    """Issues, their comments, worklogs, links and workflow steps, projects, users and fields of Jira Cloud.

    Sync version of `JiraConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Name of the site: acme of https://acme.atlassian.net.
        cloud_id: Id of the site, which OAuth and API tokens with scopes need instead of its name;
            https://acme.atlassian.net/_edge/tenant_info shows it.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "jira"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: JiraAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
        cloud_id: str | None = None,
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
            settings={"subdomain": subdomain, "cloud_id": cloud_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> SyncProjects:
        """A project, which holds issues."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def issues(self) -> SyncIssues:
        """A unit of work: a bug, a story, a task."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def issues_assignee(self) -> SyncIssuesAssignee:
        """Issues assignee of Jira."""
        from .entities.issues_assignee import SyncIssuesAssignee

        return SyncIssuesAssignee(self)

    @cached_property
    def issue_transitions(self) -> SyncIssueTransitions:
        """A transition of an issue's workflow."""
        from .entities.issue_transitions import SyncIssueTransitions

        return SyncIssueTransitions(self)

    @cached_property
    def issue_comments(self) -> SyncIssueComments:
        """A comment on an issue."""
        from .entities.issue_comments import SyncIssueComments

        return SyncIssueComments(self)

    @cached_property
    def issue_worklogs(self) -> SyncIssueWorklogs:
        """Time spent on an issue."""
        from .entities.issue_worklogs import SyncIssueWorklogs

        return SyncIssueWorklogs(self)

    @cached_property
    def issue_links(self) -> SyncIssueLinks:
        """Issue links of Jira."""
        from .entities.issue_links import SyncIssueLinks

        return SyncIssueLinks(self)

    @cached_property
    def issue_fields(self) -> SyncIssueFieldsEntity:
        """A field of issues, of the system or custom."""
        from .entities.issue_fields import SyncIssueFieldsEntity

        return SyncIssueFieldsEntity(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A user of the site."""
        from .entities.users import SyncUsers

        return SyncUsers(self)
