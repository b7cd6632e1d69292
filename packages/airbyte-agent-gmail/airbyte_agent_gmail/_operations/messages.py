# Generated from specs/gmail/connector.yaml by `connectorgen generate gmail`. Do not edit.
"""The operations of `messages` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="messages",
    action="list",
    method="GET",
    path="/gmail/v1/users/me/messages",
    parameters=(
        Parameter("maxResults", "query", {"type": "integer", "minimum": 1, "maximum": 500}),
        Parameter("pageToken", "query", {"type": "string"}),
        Parameter("q", "query", {"type": "string"}),
        Parameter("labelIds", "query", {"type": ["string", "array"], "items": {"type": "string"}}),
        Parameter("includeSpamTrash", "query", {"type": "boolean"}),
    ),
    summary="List messages",
    records="$.messages",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="maxResults"),
    sibling_keys=("nextPageToken", "resultSizeEstimate"),
)

GET = Operation(
    entity="messages",
    action="get",
    method="GET",
    path="/gmail/v1/users/me/messages/{messageId}",
    parameters=(
        Parameter("messageId", "path", {"type": "string"}, required=True),
        Parameter("format", "query", {"type": "string", "enum": ["minimal", "full", "raw", "metadata"]}),
        Parameter("metadataHeaders", "query", {"type": ["string", "array"], "items": {"type": "string"}}),
    ),
    summary="Get a message",
)

CREATE = Operation(
    entity="messages",
    action="create",
    method="POST",
    path="/gmail/v1/users/me/messages/send",
    parameters=(
        Parameter("raw", "body", {"type": "string", "pattern": "^[A-Za-z0-9_-]+={0,2}$"}, required=True),
        Parameter("threadId", "body", {"type": "string"}),
    ),
    summary="Send a message",
    body="json",
)

UPDATE = Operation(
    entity="messages",
    action="update",
    method="POST",
    path="/gmail/v1/users/me/messages/{messageId}/modify",
    parameters=(
        Parameter("messageId", "path", {"type": "string"}, required=True),
        Parameter("addLabelIds", "body", {"type": "array", "maxItems": 100, "items": {"type": "string"}}),
        Parameter("removeLabelIds", "body", {"type": "array", "maxItems": 100, "items": {"type": "string"}}),
    ),
    summary="Change the labels of a message",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
