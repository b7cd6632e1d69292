# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `milestones` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import STATES_PARAMETER

LIST_DOCUMENT = """\
query ListMilestones($owner: String!, $repo: String!, $states: [MilestoneState!], $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    milestones(
      states: $states, first: $per_page, after: $after, orderBy: {field: NUMBER, direction: DESC}
    ) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
number title description state url closed closedAt createdAt updatedAt dueOn
progressPercentage
creator { __typename login avatarUrl url }
issues { totalCount }
pullRequests { totalCount }
"""

GET_DOCUMENT = """\
query GetMilestone($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { milestone(number: $number) { id {{ fields }} } }
}
"""

LIST = Operation(
    entity="milestones",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        STATES_PARAMETER,
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the milestones of a repository, newest first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "states": "{{ states }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.milestones.nodes",
    meta={
        "has_next_page": "$.data.repository.milestones.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.milestones.pageInfo.endCursor",
        "total_count": "$.data.repository.milestones.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="milestones",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter(
            "number",
            "variable",
            {"type": "integer"},
            required=True,
            aliases={"milestone_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a milestone",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.milestone",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
