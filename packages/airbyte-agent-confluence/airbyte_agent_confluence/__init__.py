# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Spaces, pages and blog posts with their content, groups and the audit log of Confluence Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_confluence requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-confluence as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import ConfluenceAuthConfig as ConfluenceAuthConfig
from .connector import ConfluenceConnector as ConfluenceConnector
from .connector import SyncConfluenceConnector as SyncConfluenceConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.audit import Audit as Audit
    from .entities.audit import SyncAudit as SyncAudit
    from .entities.blog_posts import BlogPosts as BlogPosts
    from .entities.blog_posts import SyncBlogPosts as SyncBlogPosts
    from .entities.groups import Groups as Groups
    from .entities.groups import SyncGroups as SyncGroups
    from .entities.pages import Pages as Pages
    from .entities.pages import SyncPages as SyncPages
    from .entities.spaces import Spaces as Spaces
    from .entities.spaces import SyncSpaces as SyncSpaces
    from .models.audit import AuditRecord as AuditRecord
    from .models.blog_posts import BlogPost as BlogPost
    from .models.groups import Group as Group
    from .models.pages import PageDetail as PageDetail
    from .models.spaces import Space as Space
    from .params import *
    from .store.audit import AuditStoreColumn as AuditStoreColumn
    from .store.audit import AuditStoreRecord as AuditStoreRecord
    from .store.blog_posts import BlogPostsStoreColumn as BlogPostsStoreColumn
    from .store.blog_posts import BlogPostsStoreRecord as BlogPostsStoreRecord
    from .store.groups import GroupsStoreColumn as GroupsStoreColumn
    from .store.groups import GroupsStoreRecord as GroupsStoreRecord
    from .store.pages import PagesStoreColumn as PagesStoreColumn
    from .store.pages import PagesStoreRecord as PagesStoreRecord
    from .store.spaces import SpacesStoreColumn as SpacesStoreColumn
    from .store.spaces import SpacesStoreRecord as SpacesStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["ConfluenceAuthConfig"],
            ".connector": ["ConfluenceConnector", "SyncConfluenceConnector"],
            ".entities.audit": ["Audit", "SyncAudit"],
            ".entities.blog_posts": ["BlogPosts", "SyncBlogPosts"],
            ".entities.groups": ["Groups", "SyncGroups"],
            ".entities.pages": ["Pages", "SyncPages"],
            ".entities.spaces": ["Spaces", "SyncSpaces"],
            ".models.audit": ["AuditRecord"],
            ".models.blog_posts": ["BlogPost"],
            ".models.groups": ["Group"],
            ".models.pages": ["PageDetail"],
            ".models.spaces": ["Space"],
            ".store.audit": ["AuditStoreColumn", "AuditStoreRecord"],
            ".store.blog_posts": ["BlogPostsStoreColumn", "BlogPostsStoreRecord"],
            ".store.groups": ["GroupsStoreColumn", "GroupsStoreRecord"],
            ".store.pages": ["PagesStoreColumn", "PagesStoreRecord"],
            ".store.spaces": ["SpacesStoreColumn", "SpacesStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.pages", ".params.blog_posts"],
    )
