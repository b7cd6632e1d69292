# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""The operations of `collections` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Parameter

CREATE = Operation(
    entity="collections",
    action="create",
    method="POST",
    path="/knowledge-bases/{kb_id}/collections",
    parameters=(
        Parameter("kb_id", "path", {"type": "string"}, required=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("description", "body", {"type": "string"}),
        Parameter("slug", "body", {"type": "string"}),
        Parameter("parent_collection_id", "body", {"type": "string"}),
    ),
    summary="Create a collection",
    body="json",
    records="$.data",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE}
