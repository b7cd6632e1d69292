# Generated from specs/lumen-desk/connector.yaml by `connectorgen generate lumen-desk`. Do not edit.
"""Contacts of LumenDesk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.contacts import UPDATE

__all__ = ["Contacts", "SyncContacts"]


class Contacts(Entity):
    """Contacts of LumenDesk."""

    async def update(self, contact_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Set any field of a contact.

        Args:
            body: Fields of the record, with the API's own names.
        """
        return await self._one(UPDATE, {"contact_id": contact_id, **body}, dict[str, Any])


class SyncContacts(SyncEntity):
    """Contacts of LumenDesk. Sync version of `Contacts`."""

    def update(self, contact_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Set any field of a contact.

        Args:
            body: Fields of the record, with the API's own names.
        """
        return self._one(UPDATE, {"contact_id": contact_id, **body}, dict[str, Any])
