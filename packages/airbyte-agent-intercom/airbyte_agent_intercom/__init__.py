# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""Contacts, companies, conversations and the people who answer them, over the Intercom API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is used
    raise ImportError(
        "airbyte_agent_intercom needs airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed here is "
        "incomplete or belongs to another project's distribution of that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then install airbyte-agent-intercom again as its README says."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_intercom needs airbyte-agent-sdk>=1.0,<2, not the installed {_sdk_version}. "
        "Install airbyte-agent-intercom again as its README says."
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
    from .models.admins import Admin, AdminsRow
    from .models.companies import CompaniesRow, Company, DeletedCompany
    from .models.contacts import Contact, ContactsRow, DeletedContact
    from .models.conversations import (
        Conversation,
        ConversationsRow,
        ConversationSummary,
        DeletedConversation,
        Message,
    )
    from .models.internal_articles import DeletedInternalArticle, InternalArticle
    from .models.notes import Note
    from .models.segments import Segment, SegmentsRow
    from .models.tags import SavedTag, Tag, TagsRow
    from .models.teams import Team, TeamsRow

__all__ = [
    "Admin", "Admins", "AdminsRow", "AirbyteAuthConfig", "Companies", "CompaniesRow", "Company", "Contact",
    "Contacts", "ContactsRow", "Conversation", "ConversationSummary", "Conversations", "ConversationsRow",
    "DeletedCompany", "DeletedContact", "DeletedConversation", "DeletedInternalArticle", "IntercomAuthConfig",
    "IntercomConnector", "InternalArticle", "InternalArticles", "Message", "Note", "Notes", "SavedTag",
    "Segment", "Segments", "SegmentsRow", "SyncAdmins", "SyncCompanies", "SyncContacts", "SyncConversations",
    "SyncIntercomConnector", "SyncInternalArticles", "SyncNotes", "SyncSegments", "SyncTags", "SyncTeams",
    "Tag", "Tags", "TagsRow", "Team", "Teams", "TeamsRow",
]  # fmt: skip

_MODULES = {
    "Admin": ".models.admins",
    "Admins": ".entities.admins",
    "AdminsRow": ".models.admins",
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Companies": ".entities.companies",
    "CompaniesRow": ".models.companies",
    "Company": ".models.companies",
    "Contact": ".models.contacts",
    "Contacts": ".entities.contacts",
    "ContactsRow": ".models.contacts",
    "Conversation": ".models.conversations",
    "ConversationSummary": ".models.conversations",
    "Conversations": ".entities.conversations",
    "ConversationsRow": ".models.conversations",
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
    "SegmentsRow": ".models.segments",
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
    "TagsRow": ".models.tags",
    "Team": ".models.teams",
    "Teams": ".entities.teams",
    "TeamsRow": ".models.teams",
}

if not TYPE_CHECKING:  # a checker would take it for leave to import any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
