# Generated from specs/notion/connector.yaml by `connectorgen generate notion`. Do not edit.
"""The operations of `users` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="users",
    action="list",
    method="GET",
    path="/v1/users",
    parameters=(
        Parameter("start_cursor", "query", {"type": "string"}),
        Parameter("page_size", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="List members of the workspace and integrations; guests are left out",
    records="$.results",
    meta={"next_cursor": "$.next_cursor", "has_more": "$.has_more"},
    paging=Paging(
        strategy="cursor",
        param="start_cursor",
        next="next_cursor",
        has_more="has_more",
        page_size="page_size",
    ),
)

GET = Operation(
    entity="users",
    action="get",
    method="GET",
    path="/v1/users/{user_id}",
    parameters=(
        Parameter("user_id", "path", {"type": "string"}, required=True, probe="me"),
        Parameter("Notion-Version", "header", {"type": "string", "default": "2025-09-03"}),
    ),
    summary="Get a user, or the integration itself",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
