# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Rooms, and what is said in them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk import __version__ as _sdk_version

    import_module("airbyte_agent_sdk.auth")
except ImportError as error:  # before anything else of it is imported
    raise ImportError(
        "airbyte_agent_mosaic_chat requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-mosaic-chat as described in its README."
    ) from error
if _sdk_version.partition(".")[0] != "1":
    raise ImportError(
        f"airbyte_agent_mosaic_chat requires airbyte-agent-sdk>=1.0,<2, but {_sdk_version} is installed. "
        "Reinstall airbyte-agent-mosaic-chat as described in its README."
    )

from .auth import MosaicChatAuthConfig
from .connector import MosaicChatConnector, SyncMosaicChatConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.messages import Messages, SyncMessages
    from .entities.reactions import Reactions, SyncReactions
    from .entities.rooms import Rooms, SyncRooms
    from .models.messages import Message
    from .models.rooms import Room

__all__ = [
    "AirbyteAuthConfig",
    "Message",
    "Messages",
    "MosaicChatAuthConfig",
    "MosaicChatConnector",
    "Reactions",
    "Room",
    "Rooms",
    "SyncMessages",
    "SyncMosaicChatConnector",
    "SyncReactions",
    "SyncRooms",
]

_MODULES = {
    "AirbyteAuthConfig": "airbyte_agent_sdk.auth",
    "Message": ".models.messages",
    "Messages": ".entities.messages",
    "Reactions": ".entities.reactions",
    "Room": ".models.rooms",
    "Rooms": ".entities.rooms",
    "SyncMessages": ".entities.messages",
    "SyncReactions": ".entities.reactions",
    "SyncRooms": ".entities.rooms",
}

if not TYPE_CHECKING:  # type checkers would allow importing any name

    def __getattr__(name: str) -> object:
        if name in _MODULES:
            return getattr(import_module(_MODULES[name], __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
