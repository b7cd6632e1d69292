# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Spaces, pages and blog posts with their content, groups and the audit log of Confluence Cloud."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ConfluenceAuthConfig
from .calls import ConfluenceCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.audit import Audit, SyncAudit
    from .entities.blog_posts import BlogPosts, SyncBlogPosts
    from .entities.groups import Groups, SyncGroups
    from .entities.pages import Pages, SyncPages
    from .entities.spaces import Spaces, SyncSpaces

__all__ = ["ConfluenceConnector", "SyncConfluenceConnector"]


class ConfluenceConnector(ConfluenceCalls[AsyncResult], Connector):
    """Spaces, pages and blog posts with their content, groups and the audit log of Confluence Cloud.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Name of the site: acme of https://acme.atlassian.net.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "confluence"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ConfluenceAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def spaces(self) -> Spaces:
        """A space: pages and blog posts of a team, a project or a person."""
        from .entities.spaces import Spaces

        return Spaces(self)

    @cached_property
    def pages(self) -> Pages:
        """A page."""
        from .entities.pages import Pages

        return Pages(self)

    @cached_property
    def blog_posts(self) -> BlogPosts:
        """A blog post."""
        from .entities.blog_posts import BlogPosts

        return BlogPosts(self)

    @cached_property
    def groups(self) -> Groups:
        """A group of users."""
        from .entities.groups import Groups

        return Groups(self)

    @cached_property
    def audit(self) -> Audit:
        """Something that was changed, and by whom."""
        from .entities.audit import Audit

        return Audit(self)


class SyncConfluenceConnector(ConfluenceCalls[ExecutionResult], SyncConnector):
    """Spaces, pages and blog posts with their content, groups and the audit log of Confluence Cloud.

    Sync version of `ConfluenceConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Name of the site: acme of https://acme.atlassian.net.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "confluence"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ConfluenceAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        subdomain: str | None = None,
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
            settings={"subdomain": subdomain},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def spaces(self) -> SyncSpaces:
        """A space: pages and blog posts of a team, a project or a person."""
        from .entities.spaces import SyncSpaces

        return SyncSpaces(self)

    @cached_property
    def pages(self) -> SyncPages:
        """A page."""
        from .entities.pages import SyncPages

        return SyncPages(self)

    @cached_property
    def blog_posts(self) -> SyncBlogPosts:
        """A blog post."""
        from .entities.blog_posts import SyncBlogPosts

        return SyncBlogPosts(self)

    @cached_property
    def groups(self) -> SyncGroups:
        """A group of users."""
        from .entities.groups import SyncGroups

        return SyncGroups(self)

    @cached_property
    def audit(self) -> SyncAudit:
        """Something that was changed, and by whom."""
        from .entities.audit import SyncAudit

        return SyncAudit(self)
