# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `sections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

from ._schemas import SECTION_PARAM

GET = Operation(
    entity="sections",
    action="get",
    method="GET",
    path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
    ),
    summary="Get a section",
    records="$.data",
)

UPDATE = Operation(
    entity="sections",
    action="update",
    method="PUT",
    path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        Parameter("data", "body", SECTION_PARAM, required=True),
    ),
    summary="Rename or move a section",
    body="json",
    records="$.data",
)

DELETE = Operation(
    entity="sections",
    action="delete",
    method="DELETE",
    path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
    ),
    summary="Delete an empty section",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET, "update": UPDATE, "delete": DELETE}
