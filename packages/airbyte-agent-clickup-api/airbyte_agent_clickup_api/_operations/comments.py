# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""The operations of `comments` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="comments",
    action="list",
    method="GET",
    path="/api/v2/task/{task_id}/comment",
    parameters=(
        Parameter("task_id", "path", {"type": "string"}, required=True),
        Parameter("start", "query", {"type": "integer", "format": "unix-time-ms"}),
        Parameter("start_id", "query", {"type": "string"}),
    ),
    summary="List the comments of a task",
    records="$.comments",
    paging=Paging(strategy="last_id", param="start_id", next="id", also=(("start", "date"),)),
    sibling_keys=(),
)

CREATE = Operation(
    entity="comments",
    action="create",
    method="POST",
    path="/api/v2/task/{task_id}/comment",
    parameters=(
        Parameter("task_id", "path", {"type": "string"}, required=True),
        Parameter("comment_text", "body", {"type": "string"}, required=True),
        Parameter("assignee", "body", {"type": "integer"}),
        Parameter("notify_all", "body", {"type": "boolean"}),
    ),
    summary="Comment on a task",
    body="json",
)

GET = Operation(
    entity="comments",
    action="get",
    method="GET",
    path="/api/v2/comment/{comment_id}/reply",
    parameters=(Parameter("comment_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),),
    summary="Get the replies to a comment",
)

UPDATE = Operation(
    entity="comments",
    action="update",
    method="PUT",
    path="/api/v2/comment/{comment_id}",
    parameters=(
        Parameter("comment_id", "path", {"type": "string", "pattern": "^[0-9]+$"}, required=True),
        Parameter("comment_text", "body", {"type": "string"}),
        Parameter("assignee", "body", {"type": "integer"}),
        Parameter("resolved", "body", {"type": "boolean"}),
    ),
    summary="Change a comment",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE, "get": GET, "update": UPDATE}
