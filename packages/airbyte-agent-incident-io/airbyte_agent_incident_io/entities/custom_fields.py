# Generated from specs/incident-io/connector.yaml by `connectorgen generate incident-io`. Do not edit.
"""A field of your own for incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.custom_fields import GET, LIST
from ..models.custom_fields import CustomField

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.custom_fields import CustomFieldsStoreColumn, CustomFieldsStoreRecord  # noqa: F401

__all__ = ["CustomFields", "SyncCustomFields"]


class CustomFields(StoredEntity["CustomFieldsStoreColumn", "CustomFieldsStoreRecord"]):
    """A field of your own for incidents."""

    _stored = ("custom_fields", "CustomFieldsStoreRecord")

    def list(self) -> AsyncPager[CustomField]:
        """List custom fields.

        Returns a single page. The whole list is in one response.
        """
        return self._pager(LIST, {}, CustomField)

    async def get(self, id: str) -> CustomField:
        """Get a custom field.

        Args:
            id: Id of the custom field.
        """
        return await self._one(GET, {"id": id}, CustomField)


class SyncCustomFields(SyncStoredEntity["CustomFieldsStoreColumn", "CustomFieldsStoreRecord"]):
    """A field of your own for incidents. Sync version of `CustomFields`."""

    _stored = ("custom_fields", "CustomFieldsStoreRecord")

    def list(self) -> SyncPage[CustomField]:
        """List custom fields.

        Returns a single page. The whole list is in one response.
        """
        return self._page(LIST, {}, CustomField)

    def get(self, id: str) -> CustomField:
        """Get a custom field.

        Args:
            id: Id of the custom field.
        """
        return self._one(GET, {"id": id}, CustomField)
