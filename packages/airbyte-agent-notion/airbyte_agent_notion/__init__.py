# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Pages, data sources, blocks, comments and users of a Notion workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_notion requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-notion as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import NotionAccessTokenAuthConfig as NotionAccessTokenAuthConfig
from .auth import NotionAuthConfig as NotionAuthConfig
from .auth import NotionOauth20AuthConfig as NotionOauth20AuthConfig
from .auth import NotionOAuthAuthConfig as NotionOAuthAuthConfig
from .connector import NotionConnector as NotionConnector
from .connector import SyncNotionConnector as SyncNotionConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.blocks import Blocks as Blocks
    from .entities.blocks import SyncBlocks as SyncBlocks
    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.data_sources import DataSources as DataSources
    from .entities.data_sources import SyncDataSources as SyncDataSources
    from .entities.pages import Pages as Pages
    from .entities.pages import SyncPages as SyncPages
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.blocks import Block as Block
    from .models.comments import Comment as Comment
    from .models.data_sources import DataSource as DataSource
    from .models.pages import NotionPage as NotionPage
    from .models.users import User as User
    from .params import *
    from .store.blocks import BlocksStoreColumn as BlocksStoreColumn
    from .store.blocks import BlocksStoreRecord as BlocksStoreRecord
    from .store.comments import CommentsStoreColumn as CommentsStoreColumn
    from .store.comments import CommentsStoreRecord as CommentsStoreRecord
    from .store.data_sources import DataSourcesStoreColumn as DataSourcesStoreColumn
    from .store.data_sources import DataSourcesStoreRecord as DataSourcesStoreRecord
    from .store.pages import PagesStoreColumn as PagesStoreColumn
    from .store.pages import PagesStoreRecord as PagesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "NotionAccessTokenAuthConfig",
                "NotionAuthConfig",
                "NotionOAuthAuthConfig",
                "NotionOauth20AuthConfig",
            ],
            ".connector": ["NotionConnector", "SyncNotionConnector"],
            ".entities.blocks": ["Blocks", "SyncBlocks"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.data_sources": ["DataSources", "SyncDataSources"],
            ".entities.pages": ["Pages", "SyncPages"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.blocks": ["Block"],
            ".models.comments": ["Comment"],
            ".models.data_sources": ["DataSource"],
            ".models.pages": ["NotionPage"],
            ".models.users": ["User"],
            ".store.blocks": ["BlocksStoreColumn", "BlocksStoreRecord"],
            ".store.comments": ["CommentsStoreColumn", "CommentsStoreRecord"],
            ".store.data_sources": ["DataSourcesStoreColumn", "DataSourcesStoreRecord"],
            ".store.pages": ["PagesStoreColumn", "PagesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.pages",
            ".params.data_sources",
            ".params.blocks",
            ".params.comments",
        ],
    )
