# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `discussions` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import STATES_PARAMETER

LIST_DOCUMENT = """\
query ListDiscussions($owner: String!, $repo: String!, $states: [DiscussionState!], $answered: Boolean, $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    discussions(
      states: $states, answered: $answered, first: $per_page, after: $after,
      orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

LIST_FIELDS = """\
databaseId number title body url closed closedAt createdAt updatedAt lastEditedAt
stateReason isAnswered answerChosenAt locked activeLockReason authorAssociation
upvoteCount
author { __typename login avatarUrl url }
answerChosenBy { __typename login avatarUrl url }
answer { id body url createdAt author { __typename login avatarUrl url } }
category { id name slug emoji isAnswerable }
repository { id name nameWithOwner owner { id login } }
labels(first: 20) { nodes { id name color } }
comments { totalCount }
reactions { totalCount }
"""

GET_DOCUMENT = """\
query GetDiscussion($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { discussion(number: $number) { id {{ fields }} } }
}
"""

SEARCH_DOCUMENT = """\
query SearchDiscussions($query: String!, $per_page: Int, $after: String) {
  search(type: DISCUSSION, query: $query, first: $per_page, after: $after) {
    nodes { ... on Discussion { id {{ fields }} } }
    pageInfo { hasNextPage endCursor }
    discussionCount
  }
}
"""

LIST = Operation(
    entity="discussions",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        STATES_PARAMETER,
        Parameter("answered", "variable", {"type": "boolean"}),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the discussions of a repository, newest first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={
            "owner": "{{ owner }}",
            "repo": "{{ repo }}",
            "states": "{{ states }}",
            "answered": "{{ answered }}",
            "per_page": "{{ per_page }}",
            "after": "{{ after }}",
        },
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.discussions.nodes",
    meta={
        "has_next_page": "$.data.repository.discussions.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.discussions.pageInfo.endCursor",
        "total_count": "$.data.repository.discussions.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="discussions",
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
            aliases={"discussion_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a discussion",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.discussion",
)

SEARCH = Operation(
    entity="discussions",
    action="search",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search discussions",
    body="graphql",
    graphql=GraphQL(
        query=SEARCH_DOCUMENT,
        variables={"query": "{{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor",
        "total_count": "$.data.search.discussionCount",
    },
    paging=Paging(
        strategy="cursor",
        param="after",
        next="end_cursor",
        has_more="has_next_page",
        page_size="per_page",
        max_records=1000,
        total="total_count",
        beyond="narrow the query, such as by `created:<date` in steps",
    ),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "search": SEARCH}
