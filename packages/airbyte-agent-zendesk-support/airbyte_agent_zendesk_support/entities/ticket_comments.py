# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""Something said on a ticket, in public or among agents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.ticket_comments import Comment, TicketCommentsRow
from ..models.tickets import Ticket
from ..params.ticket_comments import TicketCommentsSearchQuery, TicketReplyParam
from ..schemas import COMMENT_SCHEMA, CUSTOM_FIELDS_SCHEMA, EMAIL_CCS_SCHEMA, FOLLOWERS_SCHEMA

__all__ = ["SyncTicketComments", "TicketComments"]


class TicketComments(StoredEntity[TicketCommentsSearchQuery, TicketCommentsRow]):
    """Something said on a ticket, in public or among agents."""

    _stored = ("ticket_comments", TicketCommentsRow)

    async def create(self, ticket_id: int, ticket: TicketReplyParam) -> Ticket:
        """Answer a ticket, or add an internal note to it.

        Args:
            ticket_id: Number of the ticket.
            ticket: The comment, and what else is to change.
        """
        return await self._one(CREATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        include_inline_images: bool | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> AsyncPager[Comment]:
        """List what was said on a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            include_inline_images: Whether pictures within the text count among the attachments.
            sort_order: Oldest or newest first. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._pager(LIST, {
            "ticket_id": ticket_id, "page[size]": page_size, "page[after]": page_after, "page": page,
            "include_inline_images": include_inline_images, "sort_order": sort_order, "per_page": per_page,
        }, Comment)  # fmt: skip


class SyncTicketComments(SyncStoredEntity[TicketCommentsSearchQuery, TicketCommentsRow]):
    """Something said on a ticket, in public or among agents; blocking twin of `TicketComments`."""

    _stored = ("ticket_comments", TicketCommentsRow)

    def create(self, ticket_id: int, ticket: TicketReplyParam) -> Ticket:
        """Answer a ticket, or add an internal note to it.

        Args:
            ticket_id: Number of the ticket.
            ticket: The comment, and what else is to change.
        """
        return self._one(CREATE, {"ticket_id": ticket_id, "ticket": ticket}, Ticket)

    def list(
        self,
        ticket_id: int,
        *,
        page_size: int | Omit | None = omit,
        page_after: str | Omit | None = omit,
        page: int | Omit | None = omit,
        include_inline_images: bool | Omit | None = omit,
        sort_order: Literal["asc", "desc"] | str | Omit | None = omit,
        per_page: int | Omit | None = omit,
    ) -> SyncPage[Comment]:
        """List what was said on a ticket, oldest first.

        Args:
            ticket_id: Number of the ticket.
            page_size: Records on a page; 100 where absent. 1 to 100.
            page_after: Where to go on, as `after_cursor` of the page before has it.
            page: Number of a page, from 1, instead of a cursor; only the first 10,000 records can be asked
                for. At least 1.
            include_inline_images: Whether pictures within the text count among the attachments.
            sort_order: Oldest or newest first. One of `asc`, `desc`.
            per_page: The same as `page[size]`. 1 to 100.
        """
        return self._page(LIST, {
            "ticket_id": ticket_id, "page[size]": page_size, "page[after]": page_after, "page": page,
            "include_inline_images": include_inline_images, "sort_order": sort_order, "per_page": per_page,
        }, Comment)  # fmt: skip


# fmt: off
CREATE = Operation(
    entity="ticket_comments", action="create", method="PUT", path="/tickets/{ticket_id}.json",
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
        }, "required": ["comment"]}, required=True),
    ),
    summary="Answer a ticket, or add an internal note to it", body="json", records="$.ticket",
)
LIST = Operation(
    entity="ticket_comments", action="list", method="GET", path="/tickets/{ticket_id}/comments.json",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("include_inline_images", "query", {"type": "boolean"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List what was said on a ticket, oldest first", records="$.comments",
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
                beyond="leave out page and sort_order to page by cursor instead", when=("page", "sort_order"),
            ),
        ),
    ),
    param_sources={"ticket_id": ("tickets", "id")},
)
OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "list": LIST}
