# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A set of fields that a ticket is written with."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.ticket_forms import TicketForm, TicketFormsRow
from ..params.ticket_forms import TicketFormsSearchQuery

__all__ = ["SyncTicketForms", "TicketForms"]


class TicketForms(StoredEntity[TicketFormsSearchQuery, TicketFormsRow]):
    """A set of fields that a ticket is written with."""

    _stored = ("ticket_forms", TicketFormsRow)

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
            active: Only those in use, or only the others.
            end_user_visible: Only those that customers are offered, or only the others.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._pager(
            LIST,
            {"page": page, "active": active, "end_user_visible": end_user_visible, "per_page": per_page},
            TicketForm,
        )  # fmt: skip

    async def get(self, ticket_form_id: int) -> TicketForm:
        """Get a form for tickets.

        Args:
            ticket_form_id: Id of the form.
        """
        return await self._one(GET, {"ticket_form_id": ticket_form_id}, TicketForm)


class SyncTicketForms(SyncStoredEntity[TicketFormsSearchQuery, TicketFormsRow]):
    """A set of fields that a ticket is written with; blocking twin of `TicketForms`."""

    _stored = ("ticket_forms", TicketFormsRow)

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
            active: Only those in use, or only the others.
            end_user_visible: Only those that customers are offered, or only the others.
            per_page: Records on a page; 100 where absent. 1 to 100.
        """
        return self._page(
            LIST,
            {"page": page, "active": active, "end_user_visible": end_user_visible, "per_page": per_page},
            TicketForm,
        )  # fmt: skip

    def get(self, ticket_form_id: int) -> TicketForm:
        """Get a form for tickets.

        Args:
            ticket_form_id: Id of the form.
        """
        return self._one(GET, {"ticket_form_id": ticket_form_id}, TicketForm)


# fmt: off
LIST = Operation(
    entity="ticket_forms", action="list", method="GET", path="/ticket_forms.json",
    parameters=(
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("active", "query", {"type": "boolean"}),
        Parameter("end_user_visible", "query", {"type": "boolean"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List forms for tickets", records="$.ticket_forms",
    meta={"count": "$.count", "next_page": "$.next_page", "previous_page": "$.previous_page"},
    paging=Paging(strategy="page", param="page", next="next_page", page_size="per_page"),
)
GET = Operation(
    entity="ticket_forms", action="get", method="GET", path="/ticket_forms/{ticket_form_id}.json",
    parameters=(Parameter("ticket_form_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a form for tickets", records="$.ticket_form",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
