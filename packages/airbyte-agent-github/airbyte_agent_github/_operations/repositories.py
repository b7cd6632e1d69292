# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `repositories` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._documents import REPOSITORIES_LIST_FIELDS
from ._parameters import PER_PAGE_PARAMETER

GET_DOCUMENT = """\
query GetRepository($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { id {{ fields }} }
}
"""

GET_FIELDS = """\
databaseId name nameWithOwner description url homepageUrl sshUrl visibility isPrivate
isFork isArchived isTemplate isDisabled isEmpty isLocked isMirror isInOrganization
hasIssuesEnabled hasDiscussionsEnabled hasProjectsEnabled hasWikiEnabled
stargazerCount forkCount diskUsage viewerPermission viewerHasStarred createdAt
updatedAt pushedAt archivedAt
owner { __typename id login avatarUrl url }
parent { id name nameWithOwner owner { id login } }
defaultBranchRef { id name }
primaryLanguage { id name color }
licenseInfo { id key name spdxId }
latestRelease { id tagName name publishedAt url }
repositoryTopics(first: 20) { nodes { topic { id name } } }
issues(states: [OPEN]) { totalCount }
pullRequests(states: [OPEN]) { totalCount }
watchers { totalCount }
mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed autoMergeAllowed
allowUpdateBranch deleteBranchOnMerge forkingAllowed webCommitSignoffRequired
languages(first: 20, orderBy: {field: SIZE, direction: DESC}) {
  totalSize
  edges { size node { id name color } }
}
"""

LIST_DOCUMENT = """\
query ListRepositories($username: String!, $per_page: Int, $after: String) {
  user(login: $username) {
    repositories(
      first: $per_page, after: $after, ownerAffiliations: [OWNER],
      orderBy: {field: PUSHED_AT, direction: DESC}
    ) {
      nodes { id {{ fields }} }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}
"""

SEARCH_DOCUMENT = """\
query SearchRepositories($query: String!, $per_page: Int, $after: String) {
  search(type: REPOSITORY, query: $query, first: $per_page, after: $after) {
    nodes { ... on Repository { id {{ fields }} } }
    pageInfo { hasNextPage endCursor }
    repositoryCount
  }
}
"""

GET = Operation(
    entity="repositories",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get a repository",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}"},
        default_fields=GET_FIELDS,
    ),
    records="$.data.repository",
)

LIST = Operation(
    entity="repositories",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("username", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List the repositories of a user, last pushed first",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT,
        variables={"username": "{{ username }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=REPOSITORIES_LIST_FIELDS,
    ),
    records="$.data.user.repositories.nodes",
    meta={
        "has_next_page": "$.data.user.repositories.pageInfo.hasNextPage",
        "end_cursor": "$.data.user.repositories.pageInfo.endCursor",
        "total_count": "$.data.user.repositories.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

SEARCH = Operation(
    entity="repositories",
    action="search",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        PER_PAGE_PARAMETER,
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search repositories",
    body="graphql",
    graphql=GraphQL(
        query=SEARCH_DOCUMENT,
        variables={"query": "{{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
        default_fields=REPOSITORIES_LIST_FIELDS,
    ),
    records="$.data.search.nodes",
    meta={
        "has_next_page": "$.data.search.pageInfo.hasNextPage",
        "end_cursor": "$.data.search.pageInfo.endCursor",
        "total_count": "$.data.search.repositoryCount",
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

OPERATIONS: Mapping[str, Operation] = {"get": GET, "list": LIST, "search": SEARCH}
