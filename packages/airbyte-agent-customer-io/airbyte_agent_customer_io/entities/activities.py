# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Something that a person did, or that happened to them."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.activities import LIST
from ..models.activities import Activity

__all__ = ["Activities", "SyncActivities"]


class Activities(Entity):
    """Something that a person did, or that happened to them."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: str | Omit | None = omit,
        name: str | Omit | None = omit,
    ) -> AsyncPager[Activity]:
        """List activities.

        Activities of the last 30 days; older ones may be missing.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. 1 to 100.
            type: Only activities of this kind, such as `sent_email`.
            name: Only activities with the event or attribute of this name.
        """
        return self._pager(LIST, {"start": start, "limit": limit, "type": type, "name": name}, Activity)


class SyncActivities(SyncEntity):
    """Something that a person did, or that happened to them. Sync version of `Activities`."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: str | Omit | None = omit,
        name: str | Omit | None = omit,
    ) -> SyncPage[Activity]:
        """List activities.

        Activities of the last 30 days; older ones may be missing.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page. 1 to 100.
            type: Only activities of this kind, such as `sent_email`.
            name: Only activities with the event or attribute of this name.
        """
        return self._page(LIST, {"start": start, "limit": limit, "type": type, "name": name}, Activity)
