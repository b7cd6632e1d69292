# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `tags` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging

LIST = Operation(
    entity="tags",
    action="list",
    method="POST",
    path="/v2",
    summary="List the tags of the account",
    body="graphql",
    graphql=GraphQL(query="query ListTags {\n  tags {\n    id name color\n  }\n}\n"),
    records="$.data.tags",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
