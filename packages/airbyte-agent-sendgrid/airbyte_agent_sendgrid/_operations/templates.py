# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""The operations of `templates` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="templates",
    action="list",
    method="GET",
    path="/v3/templates",
    parameters=(
        Parameter(
            "generations", "query", {"type": "string", "enum": ["legacy", "dynamic", "legacy,dynamic"]}
        ),
        Parameter("page_size", "query", {"type": "integer", "default": 200, "minimum": 1, "maximum": 200}),
    ),
    summary="List transactional templates",
    records="$.result",
    meta={"next": "$._metadata.next", "count": "$._metadata.count"},
    paging=Paging(strategy="next_url", next="next", page_size="page_size"),
    sibling_keys=("_metadata",),
)

GET = Operation(
    entity="templates",
    action="get",
    method="GET",
    path="/v3/templates/{template_id}",
    parameters=(Parameter("template_id", "path", {"type": "string"}, required=True),),
    summary="Get a transactional template",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
