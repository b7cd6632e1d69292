# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts, companies, conversations and the people who reply to them, over the Intercom API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_intercom requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-intercom as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import IntercomAuthConfig as IntercomAuthConfig
from .connector import IntercomConnector as IntercomConnector
from .connector import SyncIntercomConnector as SyncIntercomConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.admins import Admins as Admins
    from .entities.admins import SyncAdmins as SyncAdmins
    from .entities.companies import Companies as Companies
    from .entities.companies import SyncCompanies as SyncCompanies
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.conversations import Conversations as Conversations
    from .entities.conversations import SyncConversations as SyncConversations
    from .entities.internal_articles import InternalArticles as InternalArticles
    from .entities.internal_articles import SyncInternalArticles as SyncInternalArticles
    from .entities.notes import Notes as Notes
    from .entities.notes import SyncNotes as SyncNotes
    from .entities.segments import Segments as Segments
    from .entities.segments import SyncSegments as SyncSegments
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.teams import SyncTeams as SyncTeams
    from .entities.teams import Teams as Teams
    from .models.admins import Admin as Admin
    from .models.companies import Company as Company
    from .models.companies import DeletedCompany as DeletedCompany
    from .models.contacts import Contact as Contact
    from .models.contacts import DeletedContact as DeletedContact
    from .models.conversations import Conversation as Conversation
    from .models.conversations import ConversationSummary as ConversationSummary
    from .models.conversations import DeletedConversation as DeletedConversation
    from .models.conversations import Message as Message
    from .models.internal_articles import DeletedInternalArticle as DeletedInternalArticle
    from .models.internal_articles import InternalArticle as InternalArticle
    from .models.notes import Note as Note
    from .models.segments import Segment as Segment
    from .models.tags import SavedTag as SavedTag
    from .models.tags import Tag as Tag
    from .models.teams import Team as Team
    from .params import *
    from .store.admins import AdminsStoreColumn as AdminsStoreColumn
    from .store.admins import AdminsStoreRecord as AdminsStoreRecord
    from .store.companies import CompaniesStoreColumn as CompaniesStoreColumn
    from .store.companies import CompaniesStoreRecord as CompaniesStoreRecord
    from .store.contacts import ContactsStoreColumn as ContactsStoreColumn
    from .store.contacts import ContactsStoreRecord as ContactsStoreRecord
    from .store.conversations import ConversationsStoreColumn as ConversationsStoreColumn
    from .store.conversations import ConversationsStoreRecord as ConversationsStoreRecord
    from .store.segments import SegmentsStoreColumn as SegmentsStoreColumn
    from .store.segments import SegmentsStoreRecord as SegmentsStoreRecord
    from .store.tags import TagsStoreColumn as TagsStoreColumn
    from .store.tags import TagsStoreRecord as TagsStoreRecord
    from .store.teams import TeamsStoreColumn as TeamsStoreColumn
    from .store.teams import TeamsStoreRecord as TeamsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["IntercomAuthConfig"],
            ".connector": ["IntercomConnector", "SyncIntercomConnector"],
            ".entities.admins": ["Admins", "SyncAdmins"],
            ".entities.companies": ["Companies", "SyncCompanies"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.conversations": ["Conversations", "SyncConversations"],
            ".entities.internal_articles": ["InternalArticles", "SyncInternalArticles"],
            ".entities.notes": ["Notes", "SyncNotes"],
            ".entities.segments": ["Segments", "SyncSegments"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.teams": ["SyncTeams", "Teams"],
            ".models.admins": ["Admin"],
            ".models.companies": ["Company", "DeletedCompany"],
            ".models.contacts": ["Contact", "DeletedContact"],
            ".models.conversations": [
                "Conversation",
                "ConversationSummary",
                "DeletedConversation",
                "Message",
            ],
            ".models.internal_articles": ["DeletedInternalArticle", "InternalArticle"],
            ".models.notes": ["Note"],
            ".models.segments": ["Segment"],
            ".models.tags": ["SavedTag", "Tag"],
            ".models.teams": ["Team"],
            ".store.admins": ["AdminsStoreColumn", "AdminsStoreRecord"],
            ".store.companies": ["CompaniesStoreColumn", "CompaniesStoreRecord"],
            ".store.contacts": ["ContactsStoreColumn", "ContactsStoreRecord"],
            ".store.conversations": ["ConversationsStoreColumn", "ConversationsStoreRecord"],
            ".store.segments": ["SegmentsStoreColumn", "SegmentsStoreRecord"],
            ".store.tags": ["TagsStoreColumn", "TagsStoreRecord"],
            ".store.teams": ["TeamsStoreColumn", "TeamsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.shared",
            ".params.contacts",
            ".params.conversations",
            ".params.companies",
            ".params.tags",
            ".params.notes",
            ".params.internal_articles",
        ],
    )
