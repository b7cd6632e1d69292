# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="tags",
    action="list",
    method="GET",
    path="/lists/{list_id}/tag-search",
    parameters=(
        Parameter("list_id", "path", {"type": "string"}, required=True),
        Parameter("name", "query", {"type": "string"}),
    ),
    summary="List tags of a list",
    records="$.tags",
    meta={"total_items": "$.total_items"},
    paging=Paging(strategy="none"),
    sibling_keys=("total_items",),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
