# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A form by which customers create issues."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_forms import LIST
from ..models.ticket_forms import TicketForm

__all__ = ["SyncTicketForms", "TicketForms"]


class TicketForms(Entity):
    """A form by which customers create issues."""

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[TicketForm]:
        """List forms for tickets.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, TicketForm)


class SyncTicketForms(SyncEntity):
    """A form by which customers create issues. Sync version of `TicketForms`."""

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[TicketForm]:
        """List forms for tickets.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, TicketForm)
