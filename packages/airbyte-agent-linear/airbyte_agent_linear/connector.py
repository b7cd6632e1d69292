# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Issues, projects, teams, comments and the people on them, over Linear's GraphQL API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import LinearAuthConfig
from .calls import LinearCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.comments import Comments, SyncComments
    from .entities.issues import Issues, SyncIssues
    from .entities.projects import Projects, SyncProjects
    from .entities.teams import SyncTeams, Teams
    from .entities.users import SyncUsers, Users
    from .entities.workflow_states import SyncWorkflowStates, WorkflowStates

__all__ = ["LinearConnector", "SyncLinearConnector"]


class LinearConnector(LinearCalls[AsyncResult], Connector):
    """Issues, projects, teams, comments and the people on them, over Linear's GraphQL API.

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
    connector_name: ClassVar[str] = "linear"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: LinearAuthConfig | AirbyteAuthConfig | None = None,
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
    def issues(self) -> Issues:
        """A piece of work of one team."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def projects(self) -> Projects:
        """Work of one or more teams towards one end."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def teams(self) -> Teams:
        """A team with its issues, workflow and settings."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def workflow_states(self) -> WorkflowStates:
        """A state that issues of one team can be in."""
        from .entities.workflow_states import WorkflowStates

        return WorkflowStates(self)

    @cached_property
    def users(self) -> Users:
        """A member, guest or app of the workspace."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def comments(self) -> Comments:
        """A comment on an issue or another record, or a reply to one."""
        from .entities.comments import Comments

        return Comments(self)


class SyncLinearConnector(LinearCalls[ExecutionResult], SyncConnector):
    """Issues, projects, teams, comments and the people on them, over Linear's GraphQL API.

    Sync version of `LinearConnector`.

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
    connector_name: ClassVar[str] = "linear"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: LinearAuthConfig | AirbyteAuthConfig | None = None,
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
    def issues(self) -> SyncIssues:
        """A piece of work of one team."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def projects(self) -> SyncProjects:
        """Work of one or more teams towards one end."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A team with its issues, workflow and settings."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def workflow_states(self) -> SyncWorkflowStates:
        """A state that issues of one team can be in."""
        from .entities.workflow_states import SyncWorkflowStates

        return SyncWorkflowStates(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A member, guest or app of the workspace."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def comments(self) -> SyncComments:
        """A comment on an issue or another record, or a reply to one."""
        from .entities.comments import SyncComments

        return SyncComments(self)
