# Generated from specs/zendesk-chat/connector.yaml by `connectorgen generate zendesk-chat`. Do not edit.
"""How chats reach agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.routing_settings import GET
from ..models.routing_settings import RoutingSettings

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.routing_settings import RoutingSettingsStoreColumn, RoutingSettingsStoreRecord  # noqa: F401

__all__ = ["RoutingSettingsEntity", "SyncRoutingSettingsEntity"]


class RoutingSettingsEntity(StoredEntity["RoutingSettingsStoreColumn", "RoutingSettingsStoreRecord"]):
    """How chats reach agents."""

    _stored = ("routing_settings", "RoutingSettingsStoreRecord")

    async def get(self) -> RoutingSettings:
        """Get how chats reach agents."""
        return await self._one(GET, {}, RoutingSettings)


class SyncRoutingSettingsEntity(SyncStoredEntity["RoutingSettingsStoreColumn", "RoutingSettingsStoreRecord"]):
    """How chats reach agents. Sync version of `RoutingSettingsEntity`."""

    _stored = ("routing_settings", "RoutingSettingsStoreRecord")

    def get(self) -> RoutingSettings:
        """Get how chats reach agents."""
        return self._one(GET, {}, RoutingSettings)
