# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Pages, data sources, blocks, comments and users of a Notion workspace."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_notion requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-notion as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_notion requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-notion as described in its README."
    )

from .auth import (
    NotionAccessTokenAuthConfig,
    NotionAuthConfig,
    NotionOauth20AuthConfig,
    NotionOAuthAuthConfig,
)
from .connector import NotionConnector, SyncNotionConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.blocks import Blocks, SyncBlocks
    from .entities.comments import Comments, SyncComments
    from .entities.data_sources import DataSources, SyncDataSources
    from .entities.pages import Pages, SyncPages
    from .entities.users import SyncUsers, Users
    from .models.blocks import Block
    from .models.comments import Comment
    from .models.data_sources import DataSource
    from .models.pages import NotionPage
    from .models.users import User
    from .store.blocks import BlocksStoreColumn, BlocksStoreRecord
    from .store.comments import CommentsStoreColumn, CommentsStoreRecord
    from .store.data_sources import DataSourcesStoreColumn, DataSourcesStoreRecord
    from .store.pages import PagesStoreColumn, PagesStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Block",
    "Blocks",
    "BlocksStoreColumn",
    "BlocksStoreRecord",
    "Comment",
    "Comments",
    "CommentsStoreColumn",
    "CommentsStoreRecord",
    "DataSource",
    "DataSources",
    "DataSourcesStoreColumn",
    "DataSourcesStoreRecord",
    "NotionAccessTokenAuthConfig",
    "NotionAuthConfig",
    "NotionConnector",
    "NotionOAuthAuthConfig",
    "NotionOauth20AuthConfig",
    "NotionPage",
    "Pages",
    "PagesStoreColumn",
    "PagesStoreRecord",
    "SyncBlocks",
    "SyncComments",
    "SyncDataSources",
    "SyncNotionConnector",
    "SyncPages",
    "SyncUsers",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Block": ".models.blocks",
    "Blocks": ".entities.blocks",
    "BlocksStoreColumn": ".store.blocks",
    "BlocksStoreRecord": ".store.blocks",
    "Comment": ".models.comments",
    "Comments": ".entities.comments",
    "CommentsStoreColumn": ".store.comments",
    "CommentsStoreRecord": ".store.comments",
    "DataSource": ".models.data_sources",
    "DataSources": ".entities.data_sources",
    "DataSourcesStoreColumn": ".store.data_sources",
    "DataSourcesStoreRecord": ".store.data_sources",
    "NotionPage": ".models.pages",
    "Pages": ".entities.pages",
    "PagesStoreColumn": ".store.pages",
    "PagesStoreRecord": ".store.pages",
    "SyncBlocks": ".entities.blocks",
    "SyncComments": ".entities.comments",
    "SyncDataSources": ".entities.data_sources",
    "SyncPages": ".entities.pages",
    "SyncUsers": ".entities.users",
    "User": ".models.users",
    "Users": ".entities.users",
    "UsersStoreColumn": ".store.users",
    "UsersStoreRecord": ".store.users",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
