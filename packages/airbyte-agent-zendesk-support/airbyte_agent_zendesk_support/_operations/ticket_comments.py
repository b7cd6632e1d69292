# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `ticket_comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import COLLABORATOR_PARAM, COMMENT_PARAM, CUSTOM_FIELD_PARAM, EMAIL_COPY_PARAM, FOLLOWER_PARAM

CREATE = Operation(
    entity="ticket_comments",
    action="create",
    method="PUT",
    path="/tickets/{ticket_id}.json",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter(
            "ticket",
            "body",
            {
                "type": "object",
                "properties": {
                    "subject": {"type": "string"},
                    "comment": COMMENT_PARAM,
                    "type": {"type": "string", "enum": ["problem", "incident", "question", "task"]},
                    "priority": {"type": "string", "enum": ["urgent", "high", "normal", "low"]},
                    "status": {
                        "type": "string",
                        "enum": ["new", "open", "pending", "hold", "solved", "closed"],
                    },
                    "custom_status_id": {"type": "integer", "format": "int64"},
                    "requester_id": {"type": "integer", "format": "int64"},
                    "assignee_id": {"type": ["integer", "null"], "format": "int64"},
                    "assignee_email": {"type": "string", "format": "email"},
                    "group_id": {"type": ["integer", "null"], "format": "int64"},
                    "organization_id": {"type": ["integer", "null"], "format": "int64"},
                    "external_id": {"type": ["string", "null"]},
                    "problem_id": {"type": ["integer", "null"], "format": "int64"},
                    "due_at": {"type": ["string", "null"], "format": "date-time"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "custom_fields": {"type": "array", "items": CUSTOM_FIELD_PARAM},
                    "collaborator_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
                    "additional_collaborators": {"type": "array", "items": COLLABORATOR_PARAM},
                    "email_ccs": {"type": "array", "items": EMAIL_COPY_PARAM},
                    "followers": {"type": "array", "items": FOLLOWER_PARAM},
                    "sharing_agreement_ids": {
                        "type": "array",
                        "items": {"type": "integer", "format": "int64"},
                    },
                    "attribute_value_ids": {"type": "array", "items": {"type": "string"}},
                    "safe_update": {"type": "boolean"},
                    "updated_stamp": {"type": "string", "format": "date-time"},
                    "brand_id": {"type": "integer", "format": "int64"},
                    "ticket_form_id": {"type": "integer", "format": "int64"},
                },
                "required": ["comment"],
            },
            required=True,
        ),
    ),
    summary="Reply to a ticket, or add an internal note",
    body="json",
    records="$.ticket",
)

LIST = Operation(
    entity="ticket_comments",
    action="list",
    method="GET",
    path="/tickets/{ticket_id}/comments.json",
    parameters=(
        Parameter("ticket_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("include_inline_images", "query", {"type": "boolean"}),
        Parameter("sort_order", "query", {"type": "string", "enum": ["asc", "desc"]}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List the comments on a ticket, oldest first",
    records="$.comments",
    meta={
        "has_more": "$.meta.has_more",
        "after_cursor": "$.meta.after_cursor",
        "count": "$.count",
        "next_page": "$.next_page",
        "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor",
        param="page[after]",
        next="after_cursor",
        has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page",
                param="page",
                next="next_page",
                page_size="per_page",
                max_records=10000,
                beyond="leave out page and sort_order to page by cursor instead",
                when=("page", "sort_order"),
            ),
        ),
    ),
    param_sources={"ticket_id": ("tickets", "id")},
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "list": LIST}
