# Generated from specs/intercom/connector.yaml by `connectorgen generate intercom`. Do not edit.
"""The operations of `contacts` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import CUSTOM_ATTRIBUTES_PARAMETER
from ._schemas import API_VERSION_PARAM

LIST = Operation(
    entity="contacts",
    action="list",
    method="GET",
    path="/contacts",
    parameters=(
        Parameter("per_page", "query", {"type": "integer", "minimum": 1}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="List contacts",
    records="$.data",
    meta={"next_page": "$.pages.next.starting_after", "total_count": "$.total_count"},
    paging=Paging(strategy="cursor", param="starting_after", next="next_page", page_size="per_page"),
)

CREATE = Operation(
    entity="contacts",
    action="create",
    method="POST",
    path="/contacts",
    parameters=(
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("role", "body", {"type": "string"}, required=True),
        Parameter("external_id", "body", {"type": "string"}),
        Parameter("email", "body", {"type": "string"}),
        Parameter("email_verified", "body", {"type": ["boolean", "null"]}),
        Parameter("phone", "body", {"type": ["string", "null"]}),
        Parameter("name", "body", {"type": ["string", "null"]}),
        Parameter("avatar", "body", {"type": ["string", "null"]}),
        Parameter("signed_up_at", "body", {"type": ["integer", "null"], "format": "unix-time"}),
        Parameter("last_seen_at", "body", {"type": ["integer", "null"], "format": "unix-time"}),
        Parameter("owner_id", "body", {"type": ["string", "null"]}),
        Parameter("unsubscribed_from_emails", "body", {"type": ["boolean", "null"]}),
        CUSTOM_ATTRIBUTES_PARAMETER,
    ),
    summary="Create a contact",
    body="json",
)

GET = Operation(
    entity="contacts",
    action="get",
    method="GET",
    path="/contacts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Get a contact",
)

UPDATE = Operation(
    entity="contacts",
    action="update",
    method="PUT",
    path="/contacts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
        Parameter("role", "body", {"type": "string"}),
        Parameter("external_id", "body", {"type": "string"}),
        Parameter("email", "body", {"type": "string"}),
        Parameter("email_verified", "body", {"type": ["boolean", "null"]}),
        Parameter("phone", "body", {"type": ["string", "null"]}),
        Parameter("name", "body", {"type": ["string", "null"]}),
        Parameter("avatar", "body", {"type": ["string", "null"]}),
        Parameter("signed_up_at", "body", {"type": ["integer", "null"], "format": "unix-time"}),
        Parameter("last_seen_at", "body", {"type": ["integer", "null"], "format": "unix-time"}),
        Parameter("owner_id", "body", {"type": ["string", "null"]}),
        Parameter("unsubscribed_from_emails", "body", {"type": ["boolean", "null"]}),
        CUSTOM_ATTRIBUTES_PARAMETER,
    ),
    summary="Change a contact",
    body="json",
)

DELETE = Operation(
    entity="contacts",
    action="delete",
    method="DELETE",
    path="/contacts/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("Intercom-Version", "header", API_VERSION_PARAM),
    ),
    summary="Delete a contact",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
