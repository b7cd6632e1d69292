# Generated from specs/ferry-log/connector.yaml by `connectorgen generate ferry-log`. Do not edit.
"""Ports of Ferry Log."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ports import LIST
from ..models.shared import Row

__all__ = ["Ports", "SyncPorts"]


class Ports(Entity):
    """Ports of Ferry Log."""

    def list(self, *, page_token: str | Omit | None = omit) -> AsyncPager[Row]:
        """Ports, by nextPageToken and pageToken."""
        return self._pager(LIST, {"pageToken": page_token}, Row)


class SyncPorts(SyncEntity):
    """Ports of Ferry Log. Sync version of `Ports`."""

    def list(self, *, page_token: str | Omit | None = omit) -> SyncPage[Row]:
        """Ports, by nextPageToken and pageToken."""
        return self._page(LIST, {"pageToken": page_token}, Row)
