# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Tickets, the people who write them, and the articles that answer them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_lumen_desk requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-lumen-desk as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_lumen_desk requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-lumen-desk as described in its README."
    )

from .auth import (
    LumenDeskAgentTokenAuthConfig,
    LumenDeskApiKeyAuthConfig,
    LumenDeskAuthConfig,
    LumenDeskHelpCentreKeyAuthConfig,
)
from .connector import LumenDeskConnector, SyncLumenDeskConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.articles import Articles, SyncArticles
    from .entities.attachments import Attachments, SyncAttachments
    from .entities.comments import Comments, SyncComments
    from .entities.contacts import Contacts, SyncContacts
    from .entities.exports import Exports, SyncExports
    from .entities.satisfaction_ratings import SatisfactionRatings, SyncSatisfactionRatings
    from .entities.tags import SyncTags, Tags
    from .entities.tickets import SyncTickets, Tickets
    from .entities.users import SyncUsers, Users
    from .models.articles import Article
    from .models.attachments import Attachment
    from .models.comments import Comment
    from .models.tags import Tag
    from .models.tickets import Ticket
    from .models.users import User
    from .store.satisfaction_ratings import SatisfactionRatingsStoreColumn, SatisfactionRatingsStoreRecord
    from .store.tickets import TicketsStoreColumn, TicketsStoreRecord
    from .store.users import UsersStoreColumn, UsersStoreRecord

__all__ = [
    "AirbyteAuthConfig",
    "Article",
    "Articles",
    "Attachment",
    "Attachments",
    "Comment",
    "Comments",
    "Contacts",
    "Exports",
    "LumenDeskAgentTokenAuthConfig",
    "LumenDeskApiKeyAuthConfig",
    "LumenDeskAuthConfig",
    "LumenDeskConnector",
    "LumenDeskHelpCentreKeyAuthConfig",
    "SatisfactionRatings",
    "SatisfactionRatingsStoreColumn",
    "SatisfactionRatingsStoreRecord",
    "SyncArticles",
    "SyncAttachments",
    "SyncComments",
    "SyncContacts",
    "SyncExports",
    "SyncLumenDeskConnector",
    "SyncSatisfactionRatings",
    "SyncTags",
    "SyncTickets",
    "SyncUsers",
    "Tag",
    "Tags",
    "Ticket",
    "Tickets",
    "TicketsStoreColumn",
    "TicketsStoreRecord",
    "User",
    "Users",
    "UsersStoreColumn",
    "UsersStoreRecord",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Article": ".models.articles",
    "Articles": ".entities.articles",
    "Attachment": ".models.attachments",
    "Attachments": ".entities.attachments",
    "Comment": ".models.comments",
    "Comments": ".entities.comments",
    "Contacts": ".entities.contacts",
    "Exports": ".entities.exports",
    "SatisfactionRatings": ".entities.satisfaction_ratings",
    "SatisfactionRatingsStoreColumn": ".store.satisfaction_ratings",
    "SatisfactionRatingsStoreRecord": ".store.satisfaction_ratings",
    "SyncArticles": ".entities.articles",
    "SyncAttachments": ".entities.attachments",
    "SyncComments": ".entities.comments",
    "SyncContacts": ".entities.contacts",
    "SyncExports": ".entities.exports",
    "SyncSatisfactionRatings": ".entities.satisfaction_ratings",
    "SyncTags": ".entities.tags",
    "SyncTickets": ".entities.tickets",
    "SyncUsers": ".entities.users",
    "Tag": ".models.tags",
    "Tags": ".entities.tags",
    "Ticket": ".models.tickets",
    "Tickets": ".entities.tickets",
    "TicketsStoreColumn": ".store.tickets",
    "TicketsStoreRecord": ".store.tickets",
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
