# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""Projects, issues, events and releases, over the Sentry API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SentryAuthConfig
from .calls import SentryCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.events import Events, SyncEvents
    from .entities.issues import Issues, SyncIssues
    from .entities.project_detail import ProjectDetailEntity, SyncProjectDetailEntity
    from .entities.projects import Projects, SyncProjects
    from .entities.releases import Releases, SyncReleases

__all__ = ["SentryConnector", "SyncSentryConnector"]


class SentryConnector(SentryCalls[AsyncResult], Connector):
    """Projects, issues, events and releases, over the Sentry API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        hostname: Host of the service: `us.sentry.io` or `de.sentry.io` for the region of the organization, or
            that of a self-hosted installation; `sentry.io` by default. Default: `sentry.io`.
        organization: Slug of the organization of calls that name no other.
        project: Slug of the project of calls that name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "sentry"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SentryAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        hostname: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            settings={"hostname": hostname, "organization": organization, "project": project},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> Projects:
        """A project, as lists have it."""
        from .entities.projects import Projects

        return Projects(self)

    @cached_property
    def issues(self) -> Issues:
        """An issue, as lists have it: events of one cause."""
        from .entities.issues import Issues

        return Issues(self)

    @cached_property
    def events(self) -> Events:
        """An event, as lists have it."""
        from .entities.events import Events

        return Events(self)

    @cached_property
    def releases(self) -> Releases:
        """A release."""
        from .entities.releases import Releases

        return Releases(self)

    @cached_property
    def project_detail(self) -> ProjectDetailEntity:
        """A project with its settings."""
        from .entities.project_detail import ProjectDetailEntity

        return ProjectDetailEntity(self)


class SyncSentryConnector(SentryCalls[ExecutionResult], SyncConnector):
    """Projects, issues, events and releases, over the Sentry API.

    Sync version of `SentryConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        hostname: Host of the service: `us.sentry.io` or `de.sentry.io` for the region of the organization, or
            that of a self-hosted installation; `sentry.io` by default. Default: `sentry.io`.
        organization: Slug of the organization of calls that name no other.
        project: Slug of the project of calls that name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "sentry"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SentryAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        hostname: str | None = None,
        organization: str | None = None,
        project: str | None = None,
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
            settings={"hostname": hostname, "organization": organization, "project": project},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def projects(self) -> SyncProjects:
        """A project, as lists have it."""
        from .entities.projects import SyncProjects

        return SyncProjects(self)

    @cached_property
    def issues(self) -> SyncIssues:
        """An issue, as lists have it: events of one cause."""
        from .entities.issues import SyncIssues

        return SyncIssues(self)

    @cached_property
    def events(self) -> SyncEvents:
        """An event, as lists have it."""
        from .entities.events import SyncEvents

        return SyncEvents(self)

    @cached_property
    def releases(self) -> SyncReleases:
        """A release."""
        from .entities.releases import SyncReleases

        return SyncReleases(self)

    @cached_property
    def project_detail(self) -> SyncProjectDetailEntity:
        """A project with its settings."""
        from .entities.project_detail import SyncProjectDetailEntity

        return SyncProjectDetailEntity(self)
