# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""The operations of `events` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="events",
    action="list",
    method="GET",
    path="/projects/{organization_slug}/{project_slug}/events/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("project_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("full", "query", {"type": "string", "enum": ["true", "false"]}),
        Parameter("cursor", "query", {"type": "string", "minLength": 1}),
    ),
    summary="List events of a project",
    records="$",
    meta={"next": "@link.next"},
    paging=Paging(strategy="link_header", next="next"),
)

GET = Operation(
    entity="events",
    action="get",
    method="GET",
    path="/projects/{organization_slug}/{project_slug}/events/{event_id}/",
    parameters=(
        Parameter("organization_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("project_slug", "path", {"type": "string"}, required_by_api=True),
        Parameter("event_id", "path", {"type": "string", "pattern": "^[0-9a-f]{32}$"}, required=True),
    ),
    summary="Get an event",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
