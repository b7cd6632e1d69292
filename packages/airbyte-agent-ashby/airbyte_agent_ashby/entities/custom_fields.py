# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A custom field."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.custom_fields import LIST
from ..models.custom_fields import CustomField

__all__ = ["CustomFields", "SyncCustomFields"]


class CustomFields(Entity):
    """A custom field."""

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> AsyncPager[CustomField]:
        """List custom fields.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._pager(LIST, {"cursor": cursor, "limit": limit, "syncToken": sync_token}, CustomField)


class SyncCustomFields(SyncEntity):
    """A custom field. Sync version of `CustomFields`."""

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> SyncPage[CustomField]:
        """List custom fields.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._page(LIST, {"cursor": cursor, "limit": limit, "syncToken": sync_token}, CustomField)
