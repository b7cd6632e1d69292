# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of `project_detail` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

GET = Operation(
    entity="project_detail",
    action="get",
    method="GET",
    path="/projects/{organization_slug}/{project_slug}/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("project_slug", "path", {"type": "string"}, required_by_api=True),
    ),
    summary="Get a project with its settings",
)

OPERATIONS: Mapping[str, Operation] = {"get": GET}
