# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A set of fields shown when a ticket is created."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ticket_forms import GET, LIST
from ..models.ticket_forms import TicketForm

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ticket_forms import TicketFormsStoreColumn, TicketFormsStoreRecord  # noqa: F401

__all__ = ["SyncTicketForms", "TicketForms"]


class TicketForms(StoredEntity["TicketFormsStoreColumn", "TicketFormsStoreRecord"]):
    """A set of fields shown when a ticket is created."""

    _stored = ("ticket_forms", "TicketFormsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        end_user_visible: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[TicketForm]:
        """List forms for tickets.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            active: Only active or only inactive ones.
            end_user_visible: Only those available to customers, or only the others.
            per_page: Records per page; 100 by default. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page": page, "active": active, "end_user_visible": end_user_visible, "per_page": per_page},
            TicketForm,
        )

    async def get(self, ticket_form_id: int) -> TicketForm:
        """Get a form for tickets.

        Args:
            ticket_form_id: Id of the form.
        """
        return await self._one(GET, {"ticket_form_id": ticket_form_id}, TicketForm)


class SyncTicketForms(SyncStoredEntity["TicketFormsStoreColumn", "TicketFormsStoreRecord"]):
    """A set of fields shown when a ticket is created. Sync version of `TicketForms`."""

    _stored = ("ticket_forms", "TicketFormsStoreRecord")

    def list(
        self,
        *,
        page: int | Omit | None = omit,
        active: bool | Omit | None = omit,
        end_user_visible: bool | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[TicketForm]:
        """List forms for tickets.

        Args:
            page: Number of the page, from 1; only the first 10,000 records can be asked for. At least 1.
            active: Only active or only inactive ones.
            end_user_visible: Only those available to customers, or only the others.
            per_page: Records per page; 100 by default. 1 to 100.
        """
        return self._page(
            LIST,
            {"page": page, "active": active, "end_user_visible": end_user_visible, "per_page": per_page},
            TicketForm,
        )

    def get(self, ticket_form_id: int) -> TicketForm:
        """Get a form for tickets.

        Args:
            ticket_form_id: Id of the form.
        """
        return self._one(GET, {"ticket_form_id": ticket_form_id}, TicketForm)
