# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Boards, items, updates, workspaces and the people on them, over monday.com's GraphQL API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import MondayAuthConfig
from .calls import MondayCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.activity_logs import ActivityLogs, SyncActivityLogs
    from .entities.boards import Boards, SyncBoards
    from .entities.items import Items, SyncItems
    from .entities.tags import SyncTags, Tags
    from .entities.teams import SyncTeams, Teams
    from .entities.updates import SyncUpdates, Updates
    from .entities.users import SyncUsers, Users
    from .entities.workspaces import SyncWorkspaces, Workspaces

__all__ = ["MondayConnector", "SyncMondayConnector"]


class MondayConnector(MondayCalls[AsyncResult], Connector):
    """Boards, items, updates, workspaces and the people on them, over monday.com's GraphQL API.

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
    connector_name: ClassVar[str] = "monday"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: MondayAuthConfig | AirbyteAuthConfig | None = None,
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
    def users(self) -> Users:
        """A user of the account."""
        from .entities.users import Users

        return Users(self)

    @cached_property
    def boards(self) -> Boards:
        """A board: a table of items."""
        from .entities.boards import Boards

        return Boards(self)

    @cached_property
    def items(self) -> Items:
        """An item: a row of a board."""
        from .entities.items import Items

        return Items(self)

    @cached_property
    def teams(self) -> Teams:
        """A team of users."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def tags(self) -> Tags:
        """A tag."""
        from .entities.tags import Tags

        return Tags(self)

    @cached_property
    def updates(self) -> Updates:
        """A post on an item."""
        from .entities.updates import Updates

        return Updates(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """A workspace: a set of boards and folders."""
        from .entities.workspaces import Workspaces

        return Workspaces(self)

    @cached_property
    def activity_logs(self) -> ActivityLogs:
        """Something that happened on a board."""
        from .entities.activity_logs import ActivityLogs

        return ActivityLogs(self)


class SyncMondayConnector(MondayCalls[ExecutionResult], SyncConnector):
    """Boards, items, updates, workspaces and the people on them, over monday.com's GraphQL API.

    Sync version of `MondayConnector`.

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
    connector_name: ClassVar[str] = "monday"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: MondayAuthConfig | AirbyteAuthConfig | None = None,
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
    def users(self) -> SyncUsers:
        """A user of the account."""
        from .entities.users import SyncUsers

        return SyncUsers(self)

    @cached_property
    def boards(self) -> SyncBoards:
        """A board: a table of items."""
        from .entities.boards import SyncBoards

        return SyncBoards(self)

    @cached_property
    def items(self) -> SyncItems:
        """An item: a row of a board."""
        from .entities.items import SyncItems

        return SyncItems(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A team of users."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def tags(self) -> SyncTags:
        """A tag."""
        from .entities.tags import SyncTags

        return SyncTags(self)

    @cached_property
    def updates(self) -> SyncUpdates:
        """A post on an item."""
        from .entities.updates import SyncUpdates

        return SyncUpdates(self)

    @cached_property
    def workspaces(self) -> SyncWorkspaces:
        """A workspace: a set of boards and folders."""
        from .entities.workspaces import SyncWorkspaces

        return SyncWorkspaces(self)

    @cached_property
    def activity_logs(self) -> SyncActivityLogs:
        """Something that happened on a board."""
        from .entities.activity_logs import SyncActivityLogs

        return SyncActivityLogs(self)
