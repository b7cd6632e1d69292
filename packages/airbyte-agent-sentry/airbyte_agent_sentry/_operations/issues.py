# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of `issues` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="issues",
    action="list",
    method="GET",
    path="/projects/{organization_slug}/{project_slug}/issues/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("project_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("query", "query", {"type": "string"}),
        Parameter("statsPeriod", "query", {"type": "string"}),
        Parameter("cursor", "query", {"type": "string", "minLength": 1}),
    ),
    summary="List issues of a project",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)

GET = Operation(
    entity="issues",
    action="get",
    method="GET",
    path="/organizations/{organization_slug}/issues/{issue_id}/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("issue_id", "path", {"type": "string"}, required=True),
    ),
    summary="Get an issue",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
