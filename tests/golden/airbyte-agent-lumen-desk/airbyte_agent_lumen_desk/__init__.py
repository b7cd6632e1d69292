# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Tickets, the people who write them, and the articles that answer them."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_lumen_desk requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-lumen-desk as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import LumenDeskAgentTokenAuthConfig as LumenDeskAgentTokenAuthConfig
from .auth import LumenDeskApiKeyAuthConfig as LumenDeskApiKeyAuthConfig
from .auth import LumenDeskAuthConfig as LumenDeskAuthConfig
from .auth import LumenDeskHelpCentreKeyAuthConfig as LumenDeskHelpCentreKeyAuthConfig
from .connector import LumenDeskConnector as LumenDeskConnector
from .connector import SyncLumenDeskConnector as SyncLumenDeskConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.articles import Articles as Articles
    from .entities.articles import SyncArticles as SyncArticles
    from .entities.attachments import Attachments as Attachments
    from .entities.attachments import SyncAttachments as SyncAttachments
    from .entities.comments import Comments as Comments
    from .entities.comments import SyncComments as SyncComments
    from .entities.contacts import Contacts as Contacts
    from .entities.contacts import SyncContacts as SyncContacts
    from .entities.exports import Exports as Exports
    from .entities.exports import SyncExports as SyncExports
    from .entities.satisfaction_ratings import SatisfactionRatings as SatisfactionRatings
    from .entities.satisfaction_ratings import SyncSatisfactionRatings as SyncSatisfactionRatings
    from .entities.tags import SyncTags as SyncTags
    from .entities.tags import Tags as Tags
    from .entities.tickets import SyncTickets as SyncTickets
    from .entities.tickets import Tickets as Tickets
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.articles import Article as Article
    from .models.attachments import Attachment as Attachment
    from .models.comments import Comment as Comment
    from .models.tags import Tag as Tag
    from .models.tickets import Ticket as Ticket
    from .models.users import User as User
    from .params import *
    from .store.satisfaction_ratings import SatisfactionRatingsStoreColumn as SatisfactionRatingsStoreColumn
    from .store.satisfaction_ratings import SatisfactionRatingsStoreRecord as SatisfactionRatingsStoreRecord
    from .store.tickets import TicketsStoreColumn as TicketsStoreColumn
    from .store.tickets import TicketsStoreRecord as TicketsStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "LumenDeskAgentTokenAuthConfig",
                "LumenDeskApiKeyAuthConfig",
                "LumenDeskAuthConfig",
                "LumenDeskHelpCentreKeyAuthConfig",
            ],
            ".connector": ["LumenDeskConnector", "SyncLumenDeskConnector"],
            ".entities.articles": ["Articles", "SyncArticles"],
            ".entities.attachments": ["Attachments", "SyncAttachments"],
            ".entities.comments": ["Comments", "SyncComments"],
            ".entities.contacts": ["Contacts", "SyncContacts"],
            ".entities.exports": ["Exports", "SyncExports"],
            ".entities.satisfaction_ratings": ["SatisfactionRatings", "SyncSatisfactionRatings"],
            ".entities.tags": ["SyncTags", "Tags"],
            ".entities.tickets": ["SyncTickets", "Tickets"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.articles": ["Article"],
            ".models.attachments": ["Attachment"],
            ".models.comments": ["Comment"],
            ".models.tags": ["Tag"],
            ".models.tickets": ["Ticket"],
            ".models.users": ["User"],
            ".store.satisfaction_ratings": [
                "SatisfactionRatingsStoreColumn",
                "SatisfactionRatingsStoreRecord",
            ],
            ".store.tickets": ["TicketsStoreColumn", "TicketsStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.tickets",
            ".params.comments",
            ".params.attachments",
            ".params.articles",
            ".params.contacts",
            ".params.tags",
        ],
    )
