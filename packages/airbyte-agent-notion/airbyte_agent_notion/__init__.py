# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""Pages, data sources, blocks, comments and users of a Notion workspace."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .auth import NotionAccessTokenAuthConfig, NotionAuthConfig, NotionOAuthAuthConfig
from .connector import NotionConnector, SyncNotionConnector

if TYPE_CHECKING:
    from .entities.blocks import Blocks, SyncBlocks
    from .entities.comments import Comments, SyncComments
    from .entities.data_sources import DataSources, SyncDataSources
    from .entities.pages import Pages, SyncPages
    from .entities.users import SyncUsers, Users
    from .models.blocks import Block, BlocksRow
    from .models.comments import Comment, CommentsRow
    from .models.data_sources import DataSource, DataSourcesRow
    from .models.pages import NotionPage, PagesRow
    from .models.users import User, UsersRow

__all__ = [
    "Block", "Blocks", "BlocksRow", "Comment", "Comments", "CommentsRow", "DataSource", "DataSources",
    "DataSourcesRow", "NotionAccessTokenAuthConfig", "NotionAuthConfig", "NotionConnector",
    "NotionOAuthAuthConfig", "NotionPage", "Pages", "PagesRow", "SyncBlocks", "SyncComments",
    "SyncDataSources", "SyncNotionConnector", "SyncPages", "SyncUsers", "User", "Users", "UsersRow",
]  # fmt: skip

_MODULES = {
    "Block": "models.blocks",
    "Blocks": "entities.blocks",
    "BlocksRow": "models.blocks",
    "Comment": "models.comments",
    "Comments": "entities.comments",
    "CommentsRow": "models.comments",
    "DataSource": "models.data_sources",
    "DataSources": "entities.data_sources",
    "DataSourcesRow": "models.data_sources",
    "NotionPage": "models.pages",
    "Pages": "entities.pages",
    "PagesRow": "models.pages",
    "SyncBlocks": "entities.blocks",
    "SyncComments": "entities.comments",
    "SyncDataSources": "entities.data_sources",
    "SyncPages": "entities.pages",
    "SyncUsers": "entities.users",
    "User": "models.users",
    "Users": "entities.users",
    "UsersRow": "models.users",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(f".{_MODULES[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
