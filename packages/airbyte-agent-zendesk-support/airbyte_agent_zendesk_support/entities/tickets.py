# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""A request of a customer, and how far its answer is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.tickets import Ticket, TicketsRow
from ..params.tickets import TicketCreateParam, TicketsSearchQuery, TicketUpdateParam
from ..schemas import COMMENT_SCHEMA, CUSTOM_FIELDS_SCHEMA, EMAIL_CCS_SCHEMA, FOLLOWERS_SCHEMA

__all__ = ["SyncTickets", "Tickets"]


class Tickets(StoredEntity[TicketsSearchQuery, TicketsRow]):
    """A request of a customer, and how far its answer is."""

    _stored = ("tickets", TicketsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        external_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Ticket]:
        """List tickets, archived ones left out.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            external_id: Only those with this id of your own.
            sort_by: Field to order by, such as `created_at`, `updated_at`, `status`, `subject` or `id`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "external_id": external_id,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Ticket)  # fmt: skip

    async def create(self, ticket: TicketCreateParam) -> Ticket:
        """Create a ticket.

        Args:
            ticket: The new ticket.
        """
        return await self._one(CREATE, {"ticket": ticket}, Ticket)

    async def get(self, ticket_id: int) -> Ticket:
        """Get a ticket.

        Args:
            ticket_id: Number of the ticket.
        """
        return await self._one(GET, {"ticket_id": ticket_id}, Ticket)

    async def update(self, ticket_id: int, ticket: TicketUpdateParam) -> Ticket:
        """Update a ticket.

        Args:
            ticket_id: Number of the ticket.
            ticket: What is to change.
        """
        return await self._one(UPDATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)


class SyncTickets(SyncStoredEntity[TicketsSearchQuery, TicketsRow]):
    """A request of a customer, and how far its answer is; blocking twin of `Tickets`."""

    _stored = ("tickets", TicketsRow)

    def list(
        self,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        external_id: str | Omit | None = omit,
        sort_by: str | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Ticket]:
        """List tickets, archived ones left out.

        Args:
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            external_id: Only those with this id of your own.
            sort_by: Field to order by, such as `created_at`, `updated_at`, `status`, `subject` or `id`.
            sort_order: Direction of the order. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "page[size]": page_size, "page[after]": page_after, "page": page, "external_id": external_id,
            "sort_by": sort_by, "sort_order": sort_order, "per_page": per_page,
        }, Ticket)  # fmt: skip

    def create(self, ticket: TicketCreateParam) -> Ticket:
        """Create a ticket.

        Args:
            ticket: The new ticket.
        """
        return self._one(CREATE, {"ticket": ticket}, Ticket)

    def get(self, ticket_id: int) -> Ticket:
        """Get a ticket.

        Args:
            ticket_id: Number of the ticket.
        """
        return self._one(GET, {"ticket_id": ticket_id}, Ticket)

    def update(self, ticket_id: int, ticket: TicketUpdateParam) -> Ticket:
        """Update a ticket.

        Args:
            ticket_id: Number of the ticket.
            ticket: What is to change.
        """
        return self._one(UPDATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)


# fmt: off
LIST = Operation(
    entity="tickets", action="list", method="GET", path="/tickets.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("external_id", "query", {"type": "string"}),
        Parameter("sort_by", "query", {"type": "string"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List tickets, archived ones left out", records="$.tickets",
    meta={
        "has_more": "$.meta.has_more", "after_cursor": "$.meta.after_cursor", "count": "$.count",
        "next_page": "$.next_page", "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor", param="page[after]", next="after_cursor", has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page", param="page", next="next_page", page_size="per_page", max_records=10000,
                beyond="leave out page, sort_by and sort_order to page by cursor instead",
                when=("page", "sort_by", "sort_order"),
            ),
        ),
    ),
)
CREATE = Operation(
    entity="tickets", action="create", method="POST", path="/tickets.json",
    parameters=(
        Parameter("ticket", "body", {"type": "object", "properties": {
            "subject": {"type": "string"}, "comment": COMMENT_SCHEMA, "description": {"type": "string"},
            "type": {"type": "string", "enum": ["problem", "incident", "question", "task"]},
            "priority": {"type": "string", "enum": ["urgent", "high", "normal", "low"]},
            "status": {"type": "string", "enum": ["new", "open", "pending", "hold", "solved", "closed"]},
            "custom_status_id": {"type": "integer", "format": "int64"},
            "requester_id": {"type": "integer", "format": "int64"},
            "assignee_id": {"type": ["integer", "null"], "format": "int64"},
            "assignee_email": {"type": "string", "format": "email"},
            "group_id": {"type": ["integer", "null"], "format": "int64"},
            "organization_id": {"type": ["integer", "null"], "format": "int64"},
            "external_id": {"type": ["string", "null"]},
            "problem_id": {"type": ["integer", "null"], "format": "int64"},
            "due_at": {"type": ["string", "null"], "format": "date-time"},
            "tags": {"type": "array", "items": {"type": "string"}}, "custom_fields": CUSTOM_FIELDS_SCHEMA,
            "collaborator_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "additional_collaborators": {"type": "array", "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "email": {"type": "string", "format": "email"}},
            }},
            "email_ccs": EMAIL_CCS_SCHEMA, "followers": FOLLOWERS_SCHEMA,
            "sharing_agreement_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "attribute_value_ids": {"type": "array", "items": {"type": "string"}},
            "safe_update": {"type": "boolean"}, "updated_stamp": {"type": "string", "format": "date-time"},
            "brand_id": {"type": "integer", "format": "int64"},
            "ticket_form_id": {"type": "integer", "format": "int64"}, "raw_subject": {"type": "string"},
            "requester": {"type": "object", "properties": {
                "name": {"type": "string"}, "email": {"type": "string", "format": "email"},
                "locale_id": {"type": "integer"},
            }},
            "submitter_id": {"type": "integer", "format": "int64"}, "recipient": {"type": "string"},
            "collaborators": {"type": "array", "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "email": {"type": "string", "format": "email"}},
            }},
            "email_cc_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "follower_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "macro_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "metadata": {"type": "object", "additionalProperties": True},
            "via": {"type": "object", "properties": {
                "channel": {"type": "string"},
                "source": {"type": "object", "properties": {
                    "from": {"type": "object", "properties": {
                        "id": {"type": ["integer", "null"], "format": "int64"},
                        "name": {"type": ["string", "null"]}, "title": {"type": ["string", "null"]},
                        "address": {"type": ["string", "null"]},
                    }},
                    "to": {
                        "type": "object",
                        "properties": {"name": {"type": "string"}, "address": {"type": "string"}},
                    },
                    "rel": {"type": ["string", "null"]},
                }},
            }},
            "via_followup_source_id": {"type": "integer", "format": "int64"},
        }}, required=True),
    ),
    summary="Create a ticket", body="json", records="$.ticket",
)
GET = Operation(
    entity="tickets", action="get", method="GET", path="/tickets/{ticket_id}.json",
    parameters=(Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a ticket", records="$.ticket",
)
UPDATE = Operation(
    entity="tickets", action="update", method="PUT", path="/tickets/{ticket_id}.json",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("ticket", "body", {"type": "object", "properties": {
            "subject": {"type": "string"}, "comment": COMMENT_SCHEMA,
            "type": {"type": "string", "enum": ["problem", "incident", "question", "task"]},
            "priority": {"type": "string", "enum": ["urgent", "high", "normal", "low"]},
            "status": {"type": "string", "enum": ["new", "open", "pending", "hold", "solved", "closed"]},
            "custom_status_id": {"type": "integer", "format": "int64"},
            "requester_id": {"type": "integer", "format": "int64"},
            "assignee_id": {"type": ["integer", "null"], "format": "int64"},
            "assignee_email": {"type": "string", "format": "email"},
            "group_id": {"type": ["integer", "null"], "format": "int64"},
            "organization_id": {"type": ["integer", "null"], "format": "int64"},
            "external_id": {"type": ["string", "null"]},
            "problem_id": {"type": ["integer", "null"], "format": "int64"},
            "due_at": {"type": ["string", "null"], "format": "date-time"},
            "tags": {"type": "array", "items": {"type": "string"}}, "custom_fields": CUSTOM_FIELDS_SCHEMA,
            "collaborator_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "additional_collaborators": {"type": "array", "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "email": {"type": "string", "format": "email"}},
            }},
            "email_ccs": EMAIL_CCS_SCHEMA, "followers": FOLLOWERS_SCHEMA,
            "sharing_agreement_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
            "attribute_value_ids": {"type": "array", "items": {"type": "string"}},
            "safe_update": {"type": "boolean"}, "updated_stamp": {"type": "string", "format": "date-time"},
            "brand_id": {"type": "integer", "format": "int64"},
            "ticket_form_id": {"type": "integer", "format": "int64"},
        }}, required=True),
    ),
    summary="Update a ticket", body="json", records="$.ticket",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
