# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `pull_requests` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListPullRequests($owner: String!, $repo: String!, $states: [PullRequestState!], $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(
      states: $states, first: $per_page, after: $after,
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
fullDatabaseId number title body state url isDraft merged mergedAt closed closedAt
createdAt updatedAt lastEditedAt locked activeLockReason authorAssociation
reviewDecision isCrossRepository maintainerCanModify baseRefName baseRefOid
headRefName headRefOid additions deletions changedFiles
author { __typename login avatarUrl url }
mergedBy { __typename login avatarUrl url }
repository { id name nameWithOwner owner { id login } }
headRepository { id name nameWithOwner owner { id login } }
mergeCommit { id oid }
assignees(first: 10) { nodes { id login } }
labels(first: 20) { nodes { id name color } }
milestone { id number title state dueOn }
reviewRequests(first: 10) {
  nodes {
    requestedReviewer {
      __typename
      ... on User { id login }
      ... on Bot { id login }
      ... on Mannequin { id login }
    }
  }
}
comments { totalCount }
reviews { totalCount }
commits { totalCount }
reactions { totalCount }
"""

GET_DOCUMENT = """\
query GetPullRequest($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { id {{ fields }} } }
}
"""

GET_FIELDS = """\
fullDatabaseId number title body state url isDraft merged mergedAt closed closedAt
createdAt updatedAt lastEditedAt locked activeLockReason authorAssociation
reviewDecision isCrossRepository maintainerCanModify baseRefName baseRefOid
headRefName headRefOid additions deletions changedFiles
author { __typename login avatarUrl url }
mergedBy { __typename login avatarUrl url }
repository { id name nameWithOwner owner { id login } }
headRepository { id name nameWithOwner owner { id login } }
mergeCommit { id oid }
assignees(first: 10) { nodes { id login } }
labels(first: 20) { nodes { id name color } }
milestone { id number title state dueOn }
reviewRequests(first: 10) {
  nodes {
    requestedReviewer {
      __typename
      ... on User { id login }
      ... on Bot { id login }
      ... on Mannequin { id login }
    }
  }
}
comments { totalCount }
reviews { totalCount }
commits { totalCount }
reactions { totalCount }
mergeable mergeStateStatus canBeRebased isInMergeQueue
closingIssuesReferences(first: 20) { nodes { id number title url } }
files(first: 100) { totalCount nodes { path changeType additions deletions } }
"""

SEARCH_DOCUMENT = """\
query SearchPullRequests($query: String!, $per_page: Int, $after: String) {
  search(type: ISSUE, query: $query, first: $per_page, after: $after) {
    nodes { ... on PullRequest { id {{ fields }} } }
    pageInfo { hasNextPage endCursor }
    issueCount
  }
}
"""

CREATE = Operation(
    entity="pull_requests",
    action="create",
    method="POST",
    path="/repos/{owner}/{repo}/pulls",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, required_by_api=True),
        Parameter("repo", "path", {"type": "string"}, required_by_api=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("head", "body", {"type": "string"}, required=True),
        Parameter("base", "body", {"type": "string"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter("draft", "body", {"type": "boolean"}),
        Parameter("maintainer_can_modify", "body", {"type": "boolean"}),
        Parameter("head_repo", "body", {"type": "string"}),
        Parameter("issue", "body", {"type": "integer", "format": "int64"}),
    ),
    summary="Create a pull request",
    body="json",
)

LIST = Operation(
    entity="pull_requests",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter(
            "states",
            "variable",
            {"type": "array", "items": {"type": "string", "enum": ["OPEN", "CLOSED", "MERGED"]}},
            aliases={
                "state": {
                    "open": ["OPEN"],
                    "closed": ["CLOSED", "MERGED"],
                    "merged": ["MERGED"],
                    "all": ["OPEN", "CLOSED", "MERGED"],
                }
            },
        ),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the pull requests of a repository, newest first",
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
    records="$.data.repository.pullRequests.nodes",
    meta={
        "has_next_page": "$.data.repository.pullRequests.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.pullRequests.pageInfo.endCursor",
        "total_count": "$.data.repository.pullRequests.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="pull_requests",
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
            aliases={"pull_number": {}, "issue_number": {}, "id": {}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a pull request",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields=GET_FIELDS,
    ),
    records="$.data.repository.pullRequest",
)

SEARCH = Operation(
    entity="pull_requests",
    action="search",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search pull requests",
    body="graphql",
    graphql=GraphQL(
        query=SEARCH_DOCUMENT,
        variables={"query": "is:pr {{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor",
        "total_count": "$.data.search.issueCount",
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
    filter="'id' in record",
)

OPERATIONS: Mapping[str, Operation] = {"create": CREATE, "list": LIST, "get": GET, "search": SEARCH}
