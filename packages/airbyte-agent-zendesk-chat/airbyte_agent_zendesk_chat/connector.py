# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Chats with visitors of a website, the agents who lead them and when they were there, and the settings of
Zendesk Chat.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import ZendeskChatAuthConfig
from .calls import ZendeskChatCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accounts import Accounts, SyncAccounts
    from .entities.agent_timeline import AgentTimelineEntity, SyncAgentTimelineEntity
    from .entities.agents import Agents, SyncAgents
    from .entities.bans import Bans, SyncBans
    from .entities.chats import Chats, SyncChats
    from .entities.departments import Departments, SyncDepartments
    from .entities.goals import Goals, SyncGoals
    from .entities.roles import Roles, SyncRoles
    from .entities.routing_settings import RoutingSettingsEntity, SyncRoutingSettingsEntity
    from .entities.shortcuts import Shortcuts, SyncShortcuts
    from .entities.skills import Skills, SyncSkills
    from .entities.triggers import SyncTriggers, Triggers

__all__ = ["SyncZendeskChatConnector", "ZendeskChatConnector"]


class ZendeskChatConnector(ZendeskChatCalls[AsyncResult], Connector):
    """Chats with visitors of a website, the agents who lead them and when they were there, and the settings
    of Zendesk Chat.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `zendesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zendesk-chat"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskChatAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> Accounts:
        """The Chat account, its plan and its billing address."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def agents(self) -> Agents:
        """A person who chats with visitors."""
        from .entities.agents import Agents

        return Agents(self)

    @cached_property
    def agent_timeline(self) -> AgentTimelineEntity:
        """A time span in which an agent's status and number of chats did not change."""
        from .entities.agent_timeline import AgentTimelineEntity

        return AgentTimelineEntity(self)

    @cached_property
    def bans(self) -> Bans:
        """A visitor or an IP address that cannot chat."""
        from .entities.bans import Bans

        return Bans(self)

    @cached_property
    def chats(self) -> Chats:
        """A chat, or a message that a visitor left while nobody was there."""
        from .entities.chats import Chats

        return Chats(self)

    @cached_property
    def departments(self) -> Departments:
        """A group of agents whom visitors can choose."""
        from .entities.departments import Departments

        return Departments(self)

    @cached_property
    def goals(self) -> Goals:
        """What visitors should do on the website, such as an order."""
        from .entities.goals import Goals

        return Goals(self)

    @cached_property
    def roles(self) -> Roles:
        """What agents may do."""
        from .entities.roles import Roles

        return Roles(self)

    @cached_property
    def routing_settings(self) -> RoutingSettingsEntity:
        """How chats reach agents."""
        from .entities.routing_settings import RoutingSettingsEntity

        return RoutingSettingsEntity(self)

    @cached_property
    def shortcuts(self) -> Shortcuts:
        """A text that agents send by its name."""
        from .entities.shortcuts import Shortcuts

        return Shortcuts(self)

    @cached_property
    def skills(self) -> Skills:
        """What agents know, by which chats can be routed."""
        from .entities.skills import Skills

        return Skills(self)

    @cached_property
    def triggers(self) -> Triggers:
        """What happens by itself, such as a message to a visitor who waits."""
        from .entities.triggers import Triggers

        return Triggers(self)


class SyncZendeskChatConnector(ZendeskChatCalls[ExecutionResult], SyncConnector):
    """Chats with visitors of a website, the agents who lead them and when they were there, and the settings
    of Zendesk Chat.

    Sync version of `ZendeskChatConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        subdomain: Subdomain of the account's `zendesk.com` URL.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "zendesk-chat"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: ZendeskChatAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> SyncAccounts:
        """The Chat account, its plan and its billing address."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def agents(self) -> SyncAgents:
        """A person who chats with visitors."""
        from .entities.agents import SyncAgents

        return SyncAgents(self)

    @cached_property
    def agent_timeline(self) -> SyncAgentTimelineEntity:
        """A time span in which an agent's status and number of chats did not change."""
        from .entities.agent_timeline import SyncAgentTimelineEntity

        return SyncAgentTimelineEntity(self)

    @cached_property
    def bans(self) -> SyncBans:
        """A visitor or an IP address that cannot chat."""
        from .entities.bans import SyncBans

        return SyncBans(self)

    @cached_property
    def chats(self) -> SyncChats:
        """A chat, or a message that a visitor left while nobody was there."""
        from .entities.chats import SyncChats

        return SyncChats(self)

    @cached_property
    def departments(self) -> SyncDepartments:
        """A group of agents whom visitors can choose."""
        from .entities.departments import SyncDepartments

        return SyncDepartments(self)

    @cached_property
    def goals(self) -> SyncGoals:
        """What visitors should do on the website, such as an order."""
        from .entities.goals import SyncGoals

        return SyncGoals(self)

    @cached_property
    def roles(self) -> SyncRoles:
        """What agents may do."""
        from .entities.roles import SyncRoles

        return SyncRoles(self)

    @cached_property
    def routing_settings(self) -> SyncRoutingSettingsEntity:
        """How chats reach agents."""
        from .entities.routing_settings import SyncRoutingSettingsEntity

        return SyncRoutingSettingsEntity(self)

    @cached_property
    def shortcuts(self) -> SyncShortcuts:
        """A text that agents send by its name."""
        from .entities.shortcuts import SyncShortcuts

        return SyncShortcuts(self)

    @cached_property
    def skills(self) -> SyncSkills:
        """What agents know, by which chats can be routed."""
        from .entities.skills import SyncSkills

        return SyncSkills(self)

    @cached_property
    def triggers(self) -> SyncTriggers:
        """What happens by itself, such as a message to a visitor who waits."""
        from .entities.triggers import SyncTriggers

        return SyncTriggers(self)
