# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""Chats with visitors of a website, the agents who lead them and when they were there, and the settings of
Zendesk Chat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_zendesk_chat requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-zendesk-chat as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ZendeskChatAuthConfig as ZendeskChatAuthConfig
from .connector import SyncZendeskChatConnector as SyncZendeskChatConnector
from .connector import ZendeskChatConnector as ZendeskChatConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.accounts import Accounts as Accounts
    from .entities.accounts import SyncAccounts as SyncAccounts
    from .entities.agent_timeline import AgentTimelineEntity as AgentTimelineEntity
    from .entities.agent_timeline import SyncAgentTimelineEntity as SyncAgentTimelineEntity
    from .entities.agents import Agents as Agents
    from .entities.agents import SyncAgents as SyncAgents
    from .entities.bans import Bans as Bans
    from .entities.bans import SyncBans as SyncBans
    from .entities.chats import Chats as Chats
    from .entities.chats import SyncChats as SyncChats
    from .entities.departments import Departments as Departments
    from .entities.departments import SyncDepartments as SyncDepartments
    from .entities.goals import Goals as Goals
    from .entities.goals import SyncGoals as SyncGoals
    from .entities.roles import Roles as Roles
    from .entities.roles import SyncRoles as SyncRoles
    from .entities.routing_settings import RoutingSettingsEntity as RoutingSettingsEntity
    from .entities.routing_settings import SyncRoutingSettingsEntity as SyncRoutingSettingsEntity
    from .entities.shortcuts import Shortcuts as Shortcuts
    from .entities.shortcuts import SyncShortcuts as SyncShortcuts
    from .entities.skills import Skills as Skills
    from .entities.skills import SyncSkills as SyncSkills
    from .entities.triggers import SyncTriggers as SyncTriggers
    from .entities.triggers import Triggers as Triggers
    from .models.accounts import Account as Account
    from .models.agent_timeline import AgentTimeline as AgentTimeline
    from .models.agents import Agent as Agent
    from .models.bans import Ban as Ban
    from .models.chats import Chat as Chat
    from .models.departments import Department as Department
    from .models.goals import Goal as Goal
    from .models.roles import Role as Role
    from .models.routing_settings import RoutingSettings as RoutingSettings
    from .models.shortcuts import Shortcut as Shortcut
    from .models.skills import Skill as Skill
    from .models.triggers import Trigger as Trigger
    from .store.accounts import AccountsStoreColumn as AccountsStoreColumn
    from .store.accounts import AccountsStoreRecord as AccountsStoreRecord
    from .store.agent_timeline import AgentTimelineStoreColumn as AgentTimelineStoreColumn
    from .store.agent_timeline import AgentTimelineStoreRecord as AgentTimelineStoreRecord
    from .store.agents import AgentsStoreColumn as AgentsStoreColumn
    from .store.agents import AgentsStoreRecord as AgentsStoreRecord
    from .store.bans import BansStoreColumn as BansStoreColumn
    from .store.bans import BansStoreRecord as BansStoreRecord
    from .store.chats import ChatsStoreColumn as ChatsStoreColumn
    from .store.chats import ChatsStoreRecord as ChatsStoreRecord
    from .store.departments import DepartmentsStoreColumn as DepartmentsStoreColumn
    from .store.departments import DepartmentsStoreRecord as DepartmentsStoreRecord
    from .store.goals import GoalsStoreColumn as GoalsStoreColumn
    from .store.goals import GoalsStoreRecord as GoalsStoreRecord
    from .store.roles import RolesStoreColumn as RolesStoreColumn
    from .store.roles import RolesStoreRecord as RolesStoreRecord
    from .store.routing_settings import RoutingSettingsStoreColumn as RoutingSettingsStoreColumn
    from .store.routing_settings import RoutingSettingsStoreRecord as RoutingSettingsStoreRecord
    from .store.shortcuts import ShortcutsStoreColumn as ShortcutsStoreColumn
    from .store.shortcuts import ShortcutsStoreRecord as ShortcutsStoreRecord
    from .store.skills import SkillsStoreColumn as SkillsStoreColumn
    from .store.skills import SkillsStoreRecord as SkillsStoreRecord
    from .store.triggers import TriggersStoreColumn as TriggersStoreColumn
    from .store.triggers import TriggersStoreRecord as TriggersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ZendeskChatAuthConfig"],
            ".connector": ["SyncZendeskChatConnector", "ZendeskChatConnector"],
            ".entities.accounts": ["Accounts", "SyncAccounts"],
            ".entities.agent_timeline": ["AgentTimelineEntity", "SyncAgentTimelineEntity"],
            ".entities.agents": ["Agents", "SyncAgents"],
            ".entities.bans": ["Bans", "SyncBans"],
            ".entities.chats": ["Chats", "SyncChats"],
            ".entities.departments": ["Departments", "SyncDepartments"],
            ".entities.goals": ["Goals", "SyncGoals"],
            ".entities.roles": ["Roles", "SyncRoles"],
            ".entities.routing_settings": ["RoutingSettingsEntity", "SyncRoutingSettingsEntity"],
            ".entities.shortcuts": ["Shortcuts", "SyncShortcuts"],
            ".entities.skills": ["Skills", "SyncSkills"],
            ".entities.triggers": ["SyncTriggers", "Triggers"],
            ".models.accounts": ["Account"],
            ".models.agent_timeline": ["AgentTimeline"],
            ".models.agents": ["Agent"],
            ".models.bans": ["Ban"],
            ".models.chats": ["Chat"],
            ".models.departments": ["Department"],
            ".models.goals": ["Goal"],
            ".models.roles": ["Role"],
            ".models.routing_settings": ["RoutingSettings"],
            ".models.shortcuts": ["Shortcut"],
            ".models.skills": ["Skill"],
            ".models.triggers": ["Trigger"],
            ".store.accounts": ["AccountsStoreColumn", "AccountsStoreRecord"],
            ".store.agent_timeline": ["AgentTimelineStoreColumn", "AgentTimelineStoreRecord"],
            ".store.agents": ["AgentsStoreColumn", "AgentsStoreRecord"],
            ".store.bans": ["BansStoreColumn", "BansStoreRecord"],
            ".store.chats": ["ChatsStoreColumn", "ChatsStoreRecord"],
            ".store.departments": ["DepartmentsStoreColumn", "DepartmentsStoreRecord"],
            ".store.goals": ["GoalsStoreColumn", "GoalsStoreRecord"],
            ".store.roles": ["RolesStoreColumn", "RolesStoreRecord"],
            ".store.routing_settings": ["RoutingSettingsStoreColumn", "RoutingSettingsStoreRecord"],
            ".store.shortcuts": ["ShortcutsStoreColumn", "ShortcutsStoreRecord"],
            ".store.skills": ["SkillsStoreColumn", "SkillsStoreRecord"],
            ".store.triggers": ["TriggersStoreColumn", "TriggersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
