# Generated from specs/monday/connector.yaml by `connectorgen generate monday`. Do not edit.
"""The operations of `workspaces` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListWorkspaces($limit: Int, $page: Int) {
  workspaces(limit: $limit, page: $page) {
    id name description kind state is_default_workspace created_at
    settings { icon { color image } }
    account_product { id kind tier default_workspace_id }
    owners_subscribers { id name email }
    team_owners_subscribers { id name }
  }
}
"""

GET_DOCUMENT = """\
query GetWorkspace($id: ID!) {
  workspaces(ids: [$id], state: all) {
    id name description kind state is_default_workspace created_at
    settings { icon { color image } }
    account_product { id kind tier default_workspace_id }
    owners_subscribers { id name email }
    team_owners_subscribers { id name }
  }
}
"""

LIST = Operation(
    entity="workspaces",
    action="list",
    method="POST",
    path="/v2",
    parameters=(
        Parameter("limit", "variable", {"type": "integer", "minimum": 1}),
        Parameter("page", "variable", {"type": "integer", "minimum": 1}),
    ),
    summary="List workspaces",
    body="graphql",
    graphql=GraphQL(query=LIST_DOCUMENT, variables={"limit": "{{ limit }}", "page": "{{ page }}"}),
    records="$.data.workspaces",
    paging=Paging(strategy="page", param="page", page_size="limit"),
)

GET = Operation(
    entity="workspaces",
    action="get",
    method="POST",
    path="/v2",
    parameters=(Parameter("id", "variable", {"type": "string"}, required=True),),
    summary="Get a workspace",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.workspaces[0]",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
