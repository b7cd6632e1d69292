# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of `projects` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="projects",
    action="list",
    method="GET",
    path="/organizations/{organization_slug}/projects/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("cursor", "query", {"type": "string", "minLength": 1}),
    ),
    summary="List projects",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)

GET = Operation(
    entity="projects",
    action="get",
    method="GET",
    path="/projects/{organization_slug}/{project_slug}/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("project_slug", "path", {"type": "string"}, required_by_api=True),
    ),
    summary="Get a project",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
