# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A task that runs in the background."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity

from .._operations.ticket_bulk_updates import CREATE
from ..models.ticket_bulk_updates import JobStatus
from ..params.ticket_bulk_updates import TicketBulkUpdateParam

__all__ = ["SyncTicketBulkUpdates", "TicketBulkUpdates"]


class TicketBulkUpdates(Entity):
    """A task that runs in the background."""

    async def create(self, ids: str, ticket: TicketBulkUpdateParam) -> JobStatus:
        """Apply the same update to up to 100 tickets in the background.

        Args:
            ids: Numbers of the tickets, comma-separated.
            ticket: Changes to apply to each.
        """
        return await self._one(CREATE, {"ids": ids, "ticket": ticket}, JobStatus)


class SyncTicketBulkUpdates(SyncEntity):
    """A task that runs in the background. Sync version of `TicketBulkUpdates`."""

    def create(self, ids: str, ticket: TicketBulkUpdateParam) -> JobStatus:
        """Apply the same update to up to 100 tickets in the background.

        Args:
            ids: Numbers of the tickets, comma-separated.
            ticket: Changes to apply to each.
        """
        return self._one(CREATE, {"ids": ids, "ticket": ticket}, JobStatus)
