# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Pages, data sources, blocks, comments and users of a Notion workspace."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import NotionAuthConfig
from .calls import NotionCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.blocks import Blocks, SyncBlocks
    from .entities.comments import Comments, SyncComments
    from .entities.data_sources import DataSources, SyncDataSources
    from .entities.pages import Pages, SyncPages
    from .entities.users import SyncUsers, Users

__all__ = ["NotionConnector", "SyncNotionConnector"]


class NotionConnector(NotionCalls[AsyncResult], Connector):
    """Pages, data sources, blocks, comments and users of a Notion workspace.

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
    connector_name: ClassVar[str] = "notion"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: NotionAuthConfig | AirbyteAuthConfig | None = None,
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
    def pages(self) -> Pages:
        """A page, or a row of a data source, which is a page too."""
        from .entities.pages import Pages

        return Pages(self)

    @cached_property
    def data_sources(self) -> DataSources:
        """A table of a database: its properties, and rows that are pages."""
        from .entities.data_sources import DataSources

        return DataSources(self)

    @cached_property
    def blocks(self) -> Blocks:
        """A piece of a page: a paragraph, a heading, a list item, a table."""
        from .entities.blocks import Blocks

        return Blocks(self)

    @cached_property
    def comments(self) -> Comments:
        """A comment on a page or a block."""
        from .entities.comments import Comments

        return Comments(self)

    @cached_property
    def users(self) -> Users:
        """A member or guest of the workspace, or an integration."""
        from .entities.users import Users

        return Users(self)


class SyncNotionConnector(NotionCalls[ExecutionResult], SyncConnector):
    """Pages, data sources, blocks, comments and users of a Notion workspace.

    Sync version of `NotionConnector`.

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
    connector_name: ClassVar[str] = "notion"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: NotionAuthConfig | AirbyteAuthConfig | None = None,
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
    def pages(self) -> SyncPages:
        """A page, or a row of a data source, which is a page too."""
        from .entities.pages import SyncPages

        return SyncPages(self)

    @cached_property
    def data_sources(self) -> SyncDataSources:
        """A table of a database: its properties, and rows that are pages."""
        from .entities.data_sources import SyncDataSources

        return SyncDataSources(self)

    @cached_property
    def blocks(self) -> SyncBlocks:
        """A piece of a page: a paragraph, a heading, a list item, a table."""
        from .entities.blocks import SyncBlocks

        return SyncBlocks(self)

    @cached_property
    def comments(self) -> SyncComments:
        """A comment on a page or a block."""
        from .entities.comments import SyncComments

        return SyncComments(self)

    @cached_property
    def users(self) -> SyncUsers:
        """A member or guest of the workspace, or an integration."""
        from .entities.users import SyncUsers

        return SyncUsers(self)
