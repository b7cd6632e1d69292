# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `workspace_tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER
from ._schemas import TAG_PARAM_COLOR

LIST = Operation(
    entity="workspace_tags",
    action="list",
    method="GET",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List tags of a workspace",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

CREATE = Operation(
    entity="workspace_tags",
    action="create",
    method="POST",
    path="/workspaces/{workspace_gid}/tags",
    parameters=(
        Parameter("workspace_gid", "path", {"type": "string"}, required=True, aliases={"workspace": {}}),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "color": TAG_PARAM_COLOR,
                    "notes": {"type": "string"},
                    "followers": {"type": "array", "items": {"type": "string"}},
                },
            },
            required=True,
        ),
    ),
    summary="Create a tag in a workspace",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
