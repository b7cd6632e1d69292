# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts, companies, conversations and the people who answer them, over the Intercom API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_intercom requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-intercom as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_intercom requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-intercom as described in its README."
    )

from .auth import IntercomAuthConfig
from .connector import IntercomConnector, SyncIntercomConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.admins import Admins, SyncAdmins
    from .entities.companies import Companies, SyncCompanies
    from .entities.contacts import Contacts, SyncContacts
    from .entities.conversations import Conversations, SyncConversations
    from .entities.internal_articles import InternalArticles, SyncInternalArticles
    from .entities.notes import Notes, SyncNotes
    from .entities.segments import Segments, SyncSegments
    from .entities.tags import SyncTags, Tags
    from .entities.teams import SyncTeams, Teams
    from .models.admins import Admin
    from .models.companies import Company, DeletedCompany
    from .models.contacts import Contact, DeletedContact
    from .models.conversations import Conversation, ConversationSummary, DeletedConversation, Message
    from .models.internal_articles import DeletedInternalArticle, InternalArticle
    from .models.notes import Note
    from .models.segments import Segment
    from .models.tags import SavedTag, Tag
    from .models.teams import Team
    from .store.admins import AdminsStoreColumn, AdminsStoreRecord
    from .store.companies import CompaniesStoreColumn, CompaniesStoreRecord
    from .store.contacts import ContactsStoreColumn, ContactsStoreRecord
    from .store.conversations import ConversationsStoreColumn, ConversationsStoreRecord
    from .store.segments import SegmentsStoreColumn, SegmentsStoreRecord
    from .store.tags import TagsStoreColumn, TagsStoreRecord
    from .store.teams import TeamsStoreColumn, TeamsStoreRecord

__all__ = [
    "Admin",
    "Admins",
    "AdminsStoreColumn",
    "AdminsStoreRecord",
    "AirbyteAuthConfig",
    "Companies",
    "CompaniesStoreColumn",
    "CompaniesStoreRecord",
    "Company",
    "Contact",
    "Contacts",
    "ContactsStoreColumn",
    "ContactsStoreRecord",
    "Conversation",
    "ConversationSummary",
    "Conversations",
    "ConversationsStoreColumn",
    "ConversationsStoreRecord",
    "DeletedCompany",
    "DeletedContact",
    "DeletedConversation",
    "DeletedInternalArticle",
    "IntercomAuthConfig",
    "IntercomConnector",
    "InternalArticle",
    "InternalArticles",
    "Message",
    "Note",
    "Notes",
    "SavedTag",
    "Segment",
    "Segments",
    "SegmentsStoreColumn",
    "SegmentsStoreRecord",
    "SyncAdmins",
    "SyncCompanies",
    "SyncContacts",
    "SyncConversations",
    "SyncIntercomConnector",
    "SyncInternalArticles",
    "SyncNotes",
    "SyncSegments",
    "SyncTags",
    "SyncTeams",
    "Tag",
    "Tags",
    "TagsStoreColumn",
    "TagsStoreRecord",
    "Team",
    "Teams",
    "TeamsStoreColumn",
    "TeamsStoreRecord",
]

_MODULES = {
    "Admin": ".models.admins",
    "Admins": ".entities.admins",
    "AdminsStoreColumn": ".store.admins",
    "AdminsStoreRecord": ".store.admins",
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Companies": ".entities.companies",
    "CompaniesStoreColumn": ".store.companies",
    "CompaniesStoreRecord": ".store.companies",
    "Company": ".models.companies",
    "Contact": ".models.contacts",
    "Contacts": ".entities.contacts",
    "ContactsStoreColumn": ".store.contacts",
    "ContactsStoreRecord": ".store.contacts",
    "Conversation": ".models.conversations",
    "ConversationSummary": ".models.conversations",
    "Conversations": ".entities.conversations",
    "ConversationsStoreColumn": ".store.conversations",
    "ConversationsStoreRecord": ".store.conversations",
    "DeletedCompany": ".models.companies",
    "DeletedContact": ".models.contacts",
    "DeletedConversation": ".models.conversations",
    "DeletedInternalArticle": ".models.internal_articles",
    "InternalArticle": ".models.internal_articles",
    "InternalArticles": ".entities.internal_articles",
    "Message": ".models.conversations",
    "Note": ".models.notes",
    "Notes": ".entities.notes",
    "SavedTag": ".models.tags",
    "Segment": ".models.segments",
    "Segments": ".entities.segments",
    "SegmentsStoreColumn": ".store.segments",
    "SegmentsStoreRecord": ".store.segments",
    "SyncAdmins": ".entities.admins",
    "SyncCompanies": ".entities.companies",
    "SyncContacts": ".entities.contacts",
    "SyncConversations": ".entities.conversations",
    "SyncInternalArticles": ".entities.internal_articles",
    "SyncNotes": ".entities.notes",
    "SyncSegments": ".entities.segments",
    "SyncTags": ".entities.tags",
    "SyncTeams": ".entities.teams",
    "Tag": ".models.tags",
    "Tags": ".entities.tags",
    "TagsStoreColumn": ".store.tags",
    "TagsStoreRecord": ".store.tags",
    "Team": ".models.teams",
    "Teams": ".entities.teams",
    "TeamsStoreColumn": ".store.teams",
    "TeamsStoreRecord": ".store.teams",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
