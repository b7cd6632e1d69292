# Generated from specs/hubspot/connector.yaml by `connectorgen generate hubspot`. Do not edit.
"""The operations of `tasks` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import (
    ASSOCIATIONS_PARAMETER,
    PROPERTIES_PARAMETER,
    PROPERTIES_WITH_HISTORY_PARAMETER,
    TASKS_CREATE_PROPERTIES_PARAMETER,
)
from ._schemas import NEW_ASSOCIATION_PARAM

LIST = Operation(
    entity="tasks",
    action="list",
    method="GET",
    path="/crm/v3/objects/tasks",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("after", "query", {"type": "string"}),
        ASSOCIATIONS_PARAMETER,
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="List tasks. Without `properties` only dates come.",
    records="$.results",
    meta={"next_cursor": "$.paging.next.after"},
    paging=Paging(strategy="cursor", param="after", next="next_cursor", page_size="limit"),
)

CREATE = Operation(
    entity="tasks",
    action="create",
    method="POST",
    path="/crm/v3/objects/tasks",
    parameters=(
        TASKS_CREATE_PROPERTIES_PARAMETER,
        Parameter("associations", "body", {"type": "array", "items": NEW_ASSOCIATION_PARAM}),
    ),
    summary="Create a task",
    body="json",
)

GET = Operation(
    entity="tasks",
    action="get",
    method="GET",
    path="/crm/v3/objects/tasks/{taskId}",
    parameters=(
        Parameter("taskId", "path", {"type": "string"}, required=True),
        PROPERTIES_PARAMETER,
        PROPERTIES_WITH_HISTORY_PARAMETER,
        ASSOCIATIONS_PARAMETER,
        Parameter("idProperty", "query", {"type": "string"}),
        Parameter("archived", "query", {"type": "boolean"}),
    ),
    summary="Get a task. Without `properties` only dates come.",
)

DELETE = Operation(
    entity="tasks",
    action="delete",
    method="DELETE",
    path="/crm/v3/objects/tasks/{taskId}",
    parameters=(Parameter("taskId", "path", {"type": "string"}, required=True),),
    summary="Move a task to the recycling bin",
    answer="none",
)

UPDATE = Operation(
    entity="tasks",
    action="update",
    method="PATCH",
    path="/crm/v3/objects/tasks/{taskId}",
    parameters=(
        Parameter("taskId", "path", {"type": "string"}, required=True),
        TASKS_CREATE_PROPERTIES_PARAMETER,
    ),
    summary='Update a task. Properties that are not given are unchanged; a property set to "" is cleared.',
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "delete": DELETE,
    "update": UPDATE,
}
