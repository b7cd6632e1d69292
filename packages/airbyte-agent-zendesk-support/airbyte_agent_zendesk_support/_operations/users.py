# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import IDENTITY_PARAM, PHOTO_PARAM, USER_ORGANIZATION_PARAM

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/users.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("role", "query", {"type": "string", "enum": ["end-user", "agent", "admin"]}),
        Parameter("external_id", "query", {"type": "string"}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}, probe=1),
    ),
    summary="List customers, agents and administrators",
    records="$.users",
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
                beyond="leave out page to page by cursor instead",
                when=("page",),
            ),
        ),
    ),
)

CREATE = Operation(
    entity="users",
    action="create",
    method="POST",
    path="/users.json",
    parameters=(
        Parameter(
            "user",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "email": {"type": "string", "format": "email"},
                    "alias": {"type": ["string", "null"]},
                    "role": {"type": "string", "enum": ["end-user", "agent", "admin"]},
                    "custom_role_id": {"type": "integer", "format": "int64"},
                    "agent_brand_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
                    "organization": USER_ORGANIZATION_PARAM,
                    "organization_id": {"type": ["integer", "null"], "format": "int64"},
                    "default_group_id": {"type": "integer", "format": "int64"},
                    "external_id": {"type": ["string", "null"]},
                    "identities": {"type": "array", "items": IDENTITY_PARAM},
                    "password": {"type": "string"},
                    "phone": {"type": ["string", "null"]},
                    "shared_phone_number": {"type": "boolean"},
                    "photo": PHOTO_PARAM,
                    "remote_photo_url": {"type": ["string", "null"]},
                    "locale": {"type": "string"},
                    "locale_id": {"type": "integer"},
                    "time_zone": {"type": "string"},
                    "signature": {"type": ["string", "null"]},
                    "details": {"type": ["string", "null"]},
                    "notes": {"type": ["string", "null"]},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "user_fields": {"type": "object", "additionalProperties": True},
                    "verified": {"type": "boolean"},
                    "suspended": {"type": "boolean"},
                    "moderator": {"type": "boolean"},
                    "restricted_agent": {"type": "boolean"},
                    "ticket_restriction": {
                        "type": ["string", "null"],
                        "enum": ["organization", "groups", "assigned", "requested", None],
                    },
                    "only_private_comments": {"type": "boolean"},
                    "skip_verify_email": {"type": "boolean"},
                },
                "required": ["name"],
            },
            required=True,
        ),
    ),
    summary="Create a user",
    body="json",
    records="$.user",
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/users/{user_id}.json",
    parameters=(Parameter("user_id", "path", {"type": "integer", "format": "int64"}, required=True),),
    summary="Get a user",
    records="$.user",
)

UPDATE = Operation(
    entity="users",
    action="update",
    method="PUT",
    path="/users/{user_id}.json",
    parameters=(
        Parameter("user_id", "path", {"type": "integer", "format": "int64"}, required=True),
        Parameter(
            "user",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "email": {"type": "string", "format": "email"},
                    "alias": {"type": ["string", "null"]},
                    "role": {"type": "string", "enum": ["end-user", "agent", "admin"]},
                    "custom_role_id": {"type": "integer", "format": "int64"},
                    "agent_brand_ids": {"type": "array", "items": {"type": "integer", "format": "int64"}},
                    "organization": USER_ORGANIZATION_PARAM,
                    "organization_id": {"type": ["integer", "null"], "format": "int64"},
                    "default_group_id": {"type": "integer", "format": "int64"},
                    "external_id": {"type": ["string", "null"]},
                    "identities": {"type": "array", "items": IDENTITY_PARAM},
                    "password": {"type": "string"},
                    "phone": {"type": ["string", "null"]},
                    "shared_phone_number": {"type": "boolean"},
                    "photo": PHOTO_PARAM,
                    "remote_photo_url": {"type": ["string", "null"]},
                    "locale": {"type": "string"},
                    "locale_id": {"type": "integer"},
                    "time_zone": {"type": "string"},
                    "signature": {"type": ["string", "null"]},
                    "details": {"type": ["string", "null"]},
                    "notes": {"type": ["string", "null"]},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "user_fields": {"type": "object", "additionalProperties": True},
                    "verified": {"type": "boolean"},
                    "suspended": {"type": "boolean"},
                    "moderator": {"type": "boolean"},
                    "restricted_agent": {"type": "boolean"},
                    "ticket_restriction": {
                        "type": ["string", "null"],
                        "enum": ["organization", "groups", "assigned", "requested", None],
                    },
                    "only_private_comments": {"type": "boolean"},
                },
            },
            required=True,
        ),
    ),
    summary="Update a user",
    body="json",
    records="$.user",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
