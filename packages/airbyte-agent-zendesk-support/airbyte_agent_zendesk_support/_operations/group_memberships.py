# Generated from specs/zendesk-support/connector.yaml by `connectorgen generate zendesk-support`. Do not edit.
"""The operations of `group_memberships` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="group_memberships",
    action="list",
    method="GET",
    path="/group_memberships.json",
    parameters=(
        Parameter("page[size]", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page[after]", "query", {"type": "string"}),
        Parameter("page", "query", {"type": "integer", "minimum": 1}),
        Parameter("per_page", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
    ),
    summary="List group memberships",
    records="$.group_memberships",
    meta={
        "has_more": "$.meta.has_more",
        "after_cursor": "$.meta.after_cursor",
        "count": "$.count",
        "next_page": "$.next_page",
        "previous_page": "$.previous_page",
    },
    paging=Paging(
        strategy="cursor",
        param="page[after]",
        next="after_cursor",
        has_more="has_more",
        page_size="page[size]",
        others=(
            Paging(
                strategy="page",
                param="page",
                next="next_page",
                page_size="per_page",
                max_records=10000,
                beyond="leave out page to page by cursor instead",
                when=("page",),
            ),
        ),
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
