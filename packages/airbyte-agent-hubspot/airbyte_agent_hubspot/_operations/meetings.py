# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `meetings` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    ASSOCIATIONS_PARAMETER,
    MEETINGS_CREATE_PROPERTIES_PARAMETER,
    PROPERTIES_PARAMETER,
    PROPERTIES_WITH_HISTORY_PARAMETER,
)
from ._schemas import NEW_ASSOCIATION_PARAM

LIST = Operation(
    entity="meetings",
    action="list",
    method="GET",
    path="/crm/v3/objects/meetings",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        ASSOCIATIONS_PARAMETER,
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List meetings. Without `properties` only dates come.",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)

CREATE = Operation(
    entity="meetings",
    action="create",
    method="POST",
    path="/crm/v3/objects/meetings",
    parameters=(
        MEETINGS_CREATE_PROPERTIES_PARAMETER,
        Parameter("associations", "body", {"type": "array", "items": NEW_ASSOCIATION_PARAM}),
    ),
    summary="Log a meeting. Nobody is invited.",
    body="json",
)

GET = Operation(
    entity="meetings",
    action="get",
    method="GET",
    path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(
        Parameter("meetingId", "path", {"type": "string"}, required=True),
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
        ASSOCIATIONS_PARAMETER,
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="Get a meeting. Without `properties` only dates come.",
)

DELETE = Operation(
    entity="meetings",
    action="delete",
    method="DELETE",
    path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(Parameter("meetingId", "path", {"type": "string"}, required=True),),
    summary="Move a meeting to the recycling bin",
    answer="none",
)

UPDATE = Operation(
    entity="meetings",
    action="update",
    method="PATCH",
    path="/crm/v3/objects/meetings/{meetingId}",
    parameters=(
        Parameter("meetingId", "path", {"type": "string"}, required=True),
        MEETINGS_CREATE_PROPERTIES_PARAMETER,
    ),
    summary='Update a meeting. Properties that are not given are unchanged; a property set to "" is cleared.',
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
}
