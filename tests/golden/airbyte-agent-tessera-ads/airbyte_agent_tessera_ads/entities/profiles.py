# Generated from specs/tessera-ads/connector.yaml by `connectorgen generate tessera-ads`. Do not edit.
"""Profiles of Tessera Ads."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.profiles import GET

__all__ = ["Profiles", "SyncProfiles"]


class Profiles(Entity):
    """Profiles of Tessera Ads."""

    async def get(
        self, account: str | Omit | None = omit, tessera_client: str | Omit | None = omit
    ) -> dict[str, Any]:
        """One profile.

        Args:
            account: Defaults to the connector's setting.
            tessera_client: Defaults to the connector's setting.
        """
        return await self._one(GET, {"account": account, "Tessera-Client": tessera_client}, dict[str, Any])


class SyncProfiles(SyncEntity):
    """Profiles of Tessera Ads. Sync version of `Profiles`."""

    def get(
        self, account: str | Omit | None = omit, tessera_client: str | Omit | None = omit
    ) -> dict[str, Any]:
        """One profile.

        Args:
            account: Defaults to the connector's setting.
            tessera_client: Defaults to the connector's setting.
        """
        return self._one(GET, {"account": account, "Tessera-Client": tessera_client}, dict[str, Any])
