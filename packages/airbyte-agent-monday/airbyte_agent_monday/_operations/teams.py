# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListTeams {
  teams {
    id name picture_url is_guest created_at
    owners { id name email }
    users { id name email }
  }
}
"""

GET_DOCUMENT = """\
query GetTeam($id: ID!) {
  teams(ids: [$id]) {
    id name picture_url is_guest created_at
    owners { id name email }
    users { id name email }
  }
}
"""

LIST = Operation(
    entity="teams",
    action="list",
    method="POST",
    path="/v2",
    summary="List teams",
    body="graphql",
    graphql=GraphQL(query=LIST_DOCUMENT),
    records="$.data.teams",
    paging=Paging(strategy="none"),
)

GET = Operation(
    entity="teams",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get a team",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.teams[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
