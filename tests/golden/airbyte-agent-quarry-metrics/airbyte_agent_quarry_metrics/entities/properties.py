# Generated from specs/quarry-metrics/connector.yaml by `connectorgen generate quarry-metrics`. Do not edit.
"""Properties of Quarry Metrics."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.properties import LIST
from ..models.properties import Property

__all__ = ["Properties", "SyncProperties"]


class Properties(Entity):
    """Properties of Quarry Metrics."""

    def list(
        self, *, page_token: str | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> AsyncPager[Property]:
        """List properties."""
        return self._pager(LIST, {"pageToken": page_token, "pageSize": page_size}, Property)


class SyncProperties(SyncEntity):
    """Properties of Quarry Metrics. Sync version of `Properties`."""

    def list(
        self, *, page_token: str | Omit | None = omit, page_size: int | Omit | None = omit
    ) -> SyncPage[Property]:
        """List properties."""
        return self._page(LIST, {"pageToken": page_token, "pageSize": page_size}, Property)
