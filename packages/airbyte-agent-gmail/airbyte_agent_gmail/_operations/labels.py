# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `labels` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LABEL_LIST_VISIBILITY_PARAMETER
from ._schemas import LABEL_COLOR_PARAM

LIST = Operation(
    entity="labels",
    action="list",
    method="GET",
    path="/gmail/v1/users/me/labels",
    summary="List labels",
    records="$.labels",
    paging=Paging(strategy="none"),
    sibling_keys=(),
)

CREATE = Operation(
    entity="labels",
    action="create",
    method="POST",
    path="/gmail/v1/users/me/labels",
    parameters=(
        Parameter("name", "body", {"type": "string"}, required=True),
        Parameter("messageListVisibility", "body", {"type": "string", "enum": ["show", "hide"]}),
        LABEL_LIST_VISIBILITY_PARAMETER,
        Parameter("color", "body", LABEL_COLOR_PARAM),
    ),
    summary="Create a label",
    body="json",
)

GET = Operation(
    entity="labels",
    action="get",
    method="GET",
    path="/gmail/v1/users/me/labels/{labelId}",
    parameters=(Parameter("labelId", "path", {"type": "string"}, required=True),),
    summary="Get a label",
)

UPDATE = Operation(
    entity="labels",
    action="update",
    method="PUT",
    path="/gmail/v1/users/me/labels/{labelId}",
    parameters=(
        Parameter("labelId", "path", {"type": "string"}, required=True),
        Parameter("id", "body", {"type": "string"}),
        Parameter("name", "body", {"type": "string"}),
        Parameter("messageListVisibility", "body", {"type": "string", "enum": ["show", "hide"]}),
        LABEL_LIST_VISIBILITY_PARAMETER,
        Parameter("color", "body", LABEL_COLOR_PARAM),
    ),
    summary="Update a label",
    body="json",
)

DELETE = Operation(
    entity="labels",
    action="delete",
    method="DELETE",
    path="/gmail/v1/users/me/labels/{labelId}",
    parameters=(Parameter("labelId", "path", {"type": "string"}, required=True),),
    summary="Delete a label",
    answer="none",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
}
