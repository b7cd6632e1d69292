# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A custom field of issues, accounts or contacts."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.custom_fields import GET, LIST
from ..models.custom_fields import CustomField

__all__ = ["CustomFields", "SyncCustomFields"]


class CustomFields(Entity):
    """A custom field of issues, accounts or contacts."""

    def list(self, object_type: str, *, cursor: str | Omit | None = omit) -> AsyncPager[CustomField]:
        """List custom fields.

        Those of issues, accounts or contacts.

        Args:
            object_type: What the fields are for: `issue`, `account` or `contact`.
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"object_type": object_type, "cursor": cursor}, CustomField)

    async def get(self, id: str) -> CustomField:
        """Get a custom field.

        Args:
            id: Id of the field.
        """
        return await self._one(GET, {"id": id}, CustomField)


class SyncCustomFields(SyncEntity):
    """A custom field of issues, accounts or contacts. Sync version of `CustomFields`."""

    def list(self, object_type: str, *, cursor: str | Omit | None = omit) -> SyncPage[CustomField]:
        """List custom fields.

        Those of issues, accounts or contacts.

        Args:
            object_type: What the fields are for: `issue`, `account` or `contact`.
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"object_type": object_type, "cursor": cursor}, CustomField)

    def get(self, id: str) -> CustomField:
        """Get a custom field.

        Args:
            id: Id of the field.
        """
        return self._one(GET, {"id": id}, CustomField)
