# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""Boards, items, updates, workspaces and the people on them, over monday.com's GraphQL API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_monday requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-monday as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import MondayApiTokenAuthConfig as MondayApiTokenAuthConfig
from .auth import MondayApiTokenAuthenticationAuthConfig as MondayApiTokenAuthenticationAuthConfig
from .auth import MondayAuthConfig as MondayAuthConfig
from .auth import MondayOauth20AuthenticationAuthConfig as MondayOauth20AuthenticationAuthConfig
from .auth import MondayOAuthAuthConfig as MondayOAuthAuthConfig
from .connector import MondayConnector as MondayConnector
from .connector import SyncMondayConnector as SyncMondayConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.activity_logs import ActivityLogs as ActivityLogs
    from .entities.activity_logs import SyncActivityLogs as SyncActivityLogs
    from .entities.boards import Boards as Boards
    from .entities.boards import SyncBoards as SyncBoards
    from .entities.items import Items as Items
    from .entities.items import SyncItems as SyncItems
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .entities.updates import SyncUpdates as SyncUpdates
    from .entities.updates import Updates as Updates
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .entities.workspaces import SyncWorkspaces as SyncWorkspaces
    from .entities.workspaces import Workspaces as Workspaces
    from .models.activity_logs import ActivityLog as ActivityLog
    from .models.boards import Board as Board
    from .models.items import Item as Item
    from .models.tags import Tag as Tag
    from .models.teams import Team as Team
    from .models.updates import Update as Update
    from .models.users import User as User
    from .models.workspaces import Workspace as Workspace
    from .store.activity_logs import ActivityLogsStoreColumn as ActivityLogsStoreColumn
    from .store.activity_logs import ActivityLogsStoreRecord as ActivityLogsStoreRecord
    from .store.boards import BoardsStoreColumn as BoardsStoreColumn
    from .store.boards import BoardsStoreRecord as BoardsStoreRecord
    from .store.items import ItemsStoreColumn as ItemsStoreColumn
    from .store.items import ItemsStoreRecord as ItemsStoreRecord
    from .store.tags import TagsStoreColumn as TagsStoreColumn
    from .store.tags import TagsStoreRecord as TagsStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
    from .store.updates import UpdatesStoreColumn as UpdatesStoreColumn
    from .store.updates import UpdatesStoreRecord as UpdatesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
    from .store.workspaces import WorkspacesStoreColumn as WorkspacesStoreColumn
    from .store.workspaces import WorkspacesStoreRecord as WorkspacesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "MondayApiTokenAuthConfig",
                "MondayApiTokenAuthenticationAuthConfig",
                "MondayAuthConfig",
                "MondayOAuthAuthConfig",
                "MondayOauth20AuthenticationAuthConfig",
            ],
            ".connector": ["MondayConnector", "SyncMondayConnector"],
            ".entities.activity_logs": ["ActivityLogs", "SyncActivityLogs"],
            ".entities.boards": ["Boards", "SyncBoards"],
            ".entities.items": ["Items", "SyncItems"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".entities.updates": ["SyncUpdates", "Updates"],
            ".entities.users": ["SyncUsers", "Users"],
            ".entities.workspaces": ["SyncWorkspaces", "Workspaces"],
            ".models.activity_logs": ["ActivityLog"],
            ".models.boards": ["Board"],
            ".models.items": ["Item"],
            ".models.tags": ["Tag"],
            ".models.teams": ["Team"],
            ".models.updates": ["Update"],
            ".models.users": ["User"],
            ".models.workspaces": ["Workspace"],
            ".store.activity_logs": ["ActivityLogsStoreColumn", "ActivityLogsStoreRecord"],
            ".store.boards": ["BoardsStoreColumn", "BoardsStoreRecord"],
            ".store.items": ["ItemsStoreColumn", "ItemsStoreRecord"],
            ".store.tags": ["TagsStoreColumn", "TagsStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            ".store.updates": ["UpdatesStoreColumn", "UpdatesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            ".store.workspaces": ["WorkspacesStoreColumn", "WorkspacesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
    )
