# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `ticket_bulk_updates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import COLLABORATOR_PARAM, COMMENT_PARAM, CUSTOM_FIELD_PARAM, EMAIL_COPY_PARAM, FOLLOWER_PARAM

CREATE = Operation(
    entity="ticket_bulk_updates",
    action="create",
    method="PUT",
    path="/tickets/update_many.json",
    parameters=(
        Parameter("ids", "query", {"type": "string"}, required=True),
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
                    "additional_tags": {"type": "array", "items": {"type": "string"}},
                    "remove_tags": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Apply the same update to up to 100 tickets in the background",
    body="json",
    records="$.job_status",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
