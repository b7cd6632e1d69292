# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import TAG_PARAM_COLOR

GET = Operation(
    entity="tags",
    action="get",
    method="GET",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path", {"type": "string"}, required=True),),
    summary="Get a tag",
    records="$.data",
)

UPDATE = Operation(
    entity="tags",
    action="update",
    method="PUT",
    path="/tags/{tag_gid}",
    parameters=(
        Parameter("tag_gid", "path", {"type": "string"}, required=True),
        Parameter(
            "data",
            "body",
            {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "color": TAG_PARAM_COLOR,
                    "notes": {"type": "string"},
                },
            },
            required=True,
        ),
    ),
    summary="Change a tag",
    body="json",
    records="$.data",
)

DELETE = Operation(
    entity="tags",
    action="delete",
    method="DELETE",
    path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path", {"type": "string"}, required=True),),
    summary="Delete a tag",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "update": UPDATE, "delete": DELETE}
