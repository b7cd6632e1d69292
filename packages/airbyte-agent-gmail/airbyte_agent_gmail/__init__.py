# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""Messages, threads, drafts and labels of a Gmail mailbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_gmail requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-gmail as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GmailAuthConfig as GmailAuthConfig
from .connector import GmailConnector as GmailConnector
from .connector import SyncGmailConnector as SyncGmailConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.drafts import Drafts as Drafts
    from .entities.drafts import SyncDrafts as SyncDrafts
    from .entities.drafts_send import DraftsSend as DraftsSend
    from .entities.drafts_send import SyncDraftsSend as SyncDraftsSend
    from .entities.labels import Labels as Labels
    from .entities.labels import SyncLabels as SyncLabels
    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.messages_trash import MessagesTrash as MessagesTrash
    from .entities.messages_trash import SyncMessagesTrash as SyncMessagesTrash
    from .entities.messages_untrash import MessagesUntrash as MessagesUntrash
    from .entities.messages_untrash import SyncMessagesUntrash as SyncMessagesUntrash
    from .entities.profile import ProfileEntity as ProfileEntity
    from .entities.profile import SyncProfileEntity as SyncProfileEntity
    from .entities.threads import SyncThreads as SyncThreads
    from .entities.threads import Threads as Threads
    from .models.drafts import Draft as Draft
    from .models.labels import Label as Label
    from .models.messages import Message as Message
    from .models.profile import Profile as Profile
    from .models.threads import Thread as Thread
    from .params import *
    from .store.drafts import DraftsStoreColumn as DraftsStoreColumn
    from .store.drafts import DraftsStoreRecord as DraftsStoreRecord
    from .store.labels import LabelsStoreColumn as LabelsStoreColumn
    from .store.labels import LabelsStoreRecord as LabelsStoreRecord
    from .store.messages import MessagesStoreColumn as MessagesStoreColumn
    from .store.messages import MessagesStoreRecord as MessagesStoreRecord
    from .store.threads import ThreadsStoreColumn as ThreadsStoreColumn
    from .store.threads import ThreadsStoreRecord as ThreadsStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["GmailAuthConfig"],
            ".connector": ["GmailConnector", "SyncGmailConnector"],
            ".entities.drafts": ["Drafts", "SyncDrafts"],
            ".entities.drafts_send": ["DraftsSend", "SyncDraftsSend"],
            ".entities.labels": ["Labels", "SyncLabels"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.messages_trash": ["MessagesTrash", "SyncMessagesTrash"],
            ".entities.messages_untrash": ["MessagesUntrash", "SyncMessagesUntrash"],
            ".entities.profile": ["ProfileEntity", "SyncProfileEntity"],
            ".entities.threads": ["SyncThreads", "Threads"],
            ".models.drafts": ["Draft"],
            ".models.labels": ["Label"],
            ".models.messages": ["Message"],
            ".models.profile": ["Profile"],
            ".models.threads": ["Thread"],
            ".store.drafts": ["DraftsStoreColumn", "DraftsStoreRecord"],
            ".store.labels": ["LabelsStoreColumn", "LabelsStoreRecord"],
            ".store.messages": ["MessagesStoreColumn", "MessagesStoreRecord"],
            ".store.threads": ["ThreadsStoreColumn", "ThreadsStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.messages", ".params.labels", ".params.drafts", ".params.drafts_send"],
    )
