# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""The operations of `project_sections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._parameters import LIMIT_PARAMETER
from ._schemas import SECTION_PARAM

LIST = Operation(
    entity="project_sections",
    action="list",
    method="GET",
    path="/projects/{project_gid}/sections",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
        LIMIT_PARAMETER,
        Parameter("offset", "query", {"type": "string"}),
    ),
    summary="List sections of a project, in their order",
    records="$.data",
    meta={"next_offset": "$.next_page.offset"},
    paging=Paging(strategy="cursor", param="offset", next="next_offset", page_size="limit"),
)

CREATE = Operation(
    entity="project_sections",
    action="create",
    method="POST",
    path="/projects/{project_gid}/sections",
    parameters=(
        Parameter("project_gid", "path", {"type": "string"}, required=True, aliases={"project": {}}),
        Parameter("data", "body", SECTION_PARAM, required=True),
    ),
    summary="Create a section in a project",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "create": CREATE}
