# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""Tasks, Lists, Folders and Spaces of ClickUp Workspaces, with comments, goals, views, tracked time and Docs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ClickupApiAuthConfig
from .calls import ClickupApiCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.comments import Comments, SyncComments
    from .entities.docs import Docs, SyncDocs
    from .entities.folders import Folders, SyncFolders
    from .entities.goals import Goals, SyncGoals
    from .entities.lists import Lists, SyncLists
    from .entities.members import Members, SyncMembers
    from .entities.spaces import Spaces, SyncSpaces
    from .entities.tasks import SyncTasks, Tasks
    from .entities.teams import SyncTeams, Teams
    from .entities.time_tracking import SyncTimeTracking, TimeTracking
    from .entities.user import SyncUserEntity, UserEntity
    from .entities.view_tasks import SyncViewTasks, ViewTasks
    from .entities.views import SyncViews, Views

__all__ = ["ClickupApiConnector", "SyncClickupApiConnector"]


class ClickupApiConnector(ClickupApiCalls[AsyncResult], Connector):
    """Tasks, Lists, Folders and Spaces of ClickUp Workspaces, with comments, goals, views, tracked time and
    Docs.

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
    connector_name: ClassVar[str] = "clickup-api"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ClickupApiAuthConfig | AirbyteAuthConfig | None = None,
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
    def user(self) -> UserEntity:
        """A user."""
        from .entities.user import UserEntity

        return UserEntity(self)

    @cached_property
    def teams(self) -> Teams:
        """A Workspace."""
        from .entities.teams import Teams

        return Teams(self)

    @cached_property
    def spaces(self) -> Spaces:
        """A Space, which has Folders and Lists."""
        from .entities.spaces import Spaces

        return Spaces(self)

    @cached_property
    def folders(self) -> Folders:
        """A Folder, which has Lists."""
        from .entities.folders import Folders

        return Folders(self)

    @cached_property
    def lists(self) -> Lists:
        """A List of tasks."""
        from .entities.lists import Lists

        return Lists(self)

    @cached_property
    def tasks(self) -> Tasks:
        """A task."""
        from .entities.tasks import Tasks

        return Tasks(self)

    @cached_property
    def comments(self) -> Comments:
        """A comment."""
        from .entities.comments import Comments

        return Comments(self)

    @cached_property
    def goals(self) -> Goals:
        """A goal."""
        from .entities.goals import Goals

        return Goals(self)

    @cached_property
    def views(self) -> Views:
        """A view of tasks."""
        from .entities.views import Views

        return Views(self)

    @cached_property
    def view_tasks(self) -> ViewTasks:
        """View tasks of ClickUp."""
        from .entities.view_tasks import ViewTasks

        return ViewTasks(self)

    @cached_property
    def time_tracking(self) -> TimeTracking:
        """Time that was spent on something."""
        from .entities.time_tracking import TimeTracking

        return TimeTracking(self)

    @cached_property
    def members(self) -> Members:
        """Someone with access to a task."""
        from .entities.members import Members

        return Members(self)

    @cached_property
    def docs(self) -> Docs:
        """A Doc."""
        from .entities.docs import Docs

        return Docs(self)


class SyncClickupApiConnector(ClickupApiCalls[ExecutionResult], SyncConnector):
    """Tasks, Lists, Folders and Spaces of ClickUp Workspaces, with comments, goals, views, tracked time and
    Docs.

    Sync version of `ClickupApiConnector`.

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
    connector_name: ClassVar[str] = "clickup-api"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ClickupApiAuthConfig | AirbyteAuthConfig | None = None,
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
    def user(self) -> SyncUserEntity:
        """A user."""
        from .entities.user import SyncUserEntity

        return SyncUserEntity(self)

    @cached_property
    def teams(self) -> SyncTeams:
        """A Workspace."""
        from .entities.teams import SyncTeams

        return SyncTeams(self)

    @cached_property
    def spaces(self) -> SyncSpaces:
        """A Space, which has Folders and Lists."""
        from .entities.spaces import SyncSpaces

        return SyncSpaces(self)

    @cached_property
    def folders(self) -> SyncFolders:
        """A Folder, which has Lists."""
        from .entities.folders import SyncFolders

        return SyncFolders(self)

    @cached_property
    def lists(self) -> SyncLists:
        """A List of tasks."""
        from .entities.lists import SyncLists

        return SyncLists(self)

    @cached_property
    def tasks(self) -> SyncTasks:
        """A task."""
        from .entities.tasks import SyncTasks

        return SyncTasks(self)

    @cached_property
    def comments(self) -> SyncComments:
        """A comment."""
        from .entities.comments import SyncComments

        return SyncComments(self)

    @cached_property
    def goals(self) -> SyncGoals:
        """A goal."""
        from .entities.goals import SyncGoals

        return SyncGoals(self)

    @cached_property
    def views(self) -> SyncViews:
        """A view of tasks."""
        from .entities.views import SyncViews

        return SyncViews(self)

    @cached_property
    def view_tasks(self) -> SyncViewTasks:
        """View tasks of ClickUp."""
        from .entities.view_tasks import SyncViewTasks

        return SyncViewTasks(self)

    @cached_property
    def time_tracking(self) -> SyncTimeTracking:
        """Time that was spent on something."""
        from .entities.time_tracking import SyncTimeTracking

        return SyncTimeTracking(self)

    @cached_property
    def members(self) -> SyncMembers:
        """Someone with access to a task."""
        from .entities.members import SyncMembers

        return SyncMembers(self)

    @cached_property
    def docs(self) -> SyncDocs:
        """A Doc."""
        from .entities.docs import SyncDocs

        return SyncDocs(self)
