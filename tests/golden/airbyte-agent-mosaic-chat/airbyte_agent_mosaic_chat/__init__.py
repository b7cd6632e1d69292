# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Rooms, and what is said in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_mosaic_chat requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-mosaic-chat as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import MosaicChatAuthConfig as MosaicChatAuthConfig
from .connector import MosaicChatConnector as MosaicChatConnector
from .connector import SyncMosaicChatConnector as SyncMosaicChatConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.messages import Messages as Messages
    from .entities.messages import SyncMessages as SyncMessages
    from .entities.reactions import Reactions as Reactions
    from .entities.reactions import SyncReactions as SyncReactions
    from .entities.rooms import Rooms as Rooms
    from .entities.rooms import SyncRooms as SyncRooms
    from .models.messages import Message as Message
    from .models.rooms import Room as Room
    from .params import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["MosaicChatAuthConfig"],
            ".connector": ["MosaicChatConnector", "SyncMosaicChatConnector"],
            ".entities.messages": ["Messages", "SyncMessages"],
            ".entities.reactions": ["Reactions", "SyncReactions"],
            ".entities.rooms": ["Rooms", "SyncRooms"],
            ".models.messages": ["Message"],
            ".models.rooms": ["Room"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.messages"],
    )
