# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""The operations of `issues` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import NUMBER_PARAMETER, STATES_PARAMETER

LIST_DOCUMENT = """\
query ListIssues($owner: String!, $repo: String!, $states: [IssueState!], $per_page: Int, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(
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
fullDatabaseId number title body state stateReason url closed closedAt createdAt
updatedAt lastEditedAt locked activeLockReason isPinned authorAssociation
author { __typename login avatarUrl url }
repository { id name nameWithOwner owner { id login } }
assignees(first: 10) { nodes { id login } }
labels(first: 20) { nodes { id name color } }
milestone { id number title state dueOn }
parent { id number title url }
subIssuesSummary { total completed percentCompleted }
comments { totalCount }
reactions { totalCount }
"""

GET_DOCUMENT = """\
query GetIssue($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { id {{ fields }} } }
}
"""

SEARCH_DOCUMENT = """\
query SearchIssues($query: String!, $per_page: Int, $after: String) {
  search(type: ISSUE, query: $query, first: $per_page, after: $after) {
    nodes { ... on Issue { id {{ fields }} } }
    pageInfo { hasNextPage endCursor }
    issueCount
  }
}
"""

LIST = Operation(
    entity="issues",
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
    summary="List the issues of a repository, newest first",
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
    records="$.data.repository.issues.nodes",
    meta={
        "has_next_page": "$.data.repository.issues.pageInfo.hasNextPage",
        "end_cursor": "$.data.repository.issues.pageInfo.endCursor",
        "total_count": "$.data.repository.issues.totalCount",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="per_page"
    ),
)

GET = Operation(
    entity="issues",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("owner", "variable", {"type": "string"}, required_by_api=True),
        Parameter("repo", "variable", {"type": "string"}, required_by_api=True),
        Parameter(
            "number", "variable", {"type": "integer"}, required=True, aliases={"issue_number": {}, "id": {}}
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Get an issue",
    body="graphql",
    graphql=GraphQL(
        query=GET_DOCUMENT,
        variables={"owner": "{{ owner }}", "repo": "{{ repo }}", "number": "{{ number }}"},
        default_fields=LIST_FIELDS,
    ),
    records="$.data.repository.issue",
)

SEARCH = Operation(
    entity="issues",
    action="search",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("query", "variable", {"type": "string"}, required=True),
        Parameter("per_page", "variable", {"type": "integer", "default": 30, "minimum": 1, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Search issues",
    body="graphql",
    graphql=GraphQL(
        query=SEARCH_DOCUMENT,
        variables={"query": "is:issue {{ query }}", "per_page": "{{ per_page }}", "after": "{{ after }}"},
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

CREATE = Operation(
    entity="issues",
    action="create",
    method="POST",
    path="/repos/{owner}/{repo}/issues",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, required_by_api=True),
        Parameter("repo", "path", {"type": "string"}, required_by_api=True),
        Parameter("title", "body", {"type": "string"}, required=True),
        Parameter("body", "body", {"type": "string"}),
        Parameter(
            "labels",
            "body",
            {
                "type": "array",
                "items": {
                    "oneOf": [
                        {"type": "string"},
                        {
                            "type": "object",
                            "properties": {
                                "id": {"type": "integer"},
                                "name": {"type": "string"},
                                "description": {"type": ["string", "null"]},
                                "color": {"type": ["string", "null"]},
                            },
                        },
                    ]
                },
            },
        ),
        Parameter("assignees", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("milestone", "body", {"type": ["integer", "null"]}),
        Parameter("assignee", "body", {"type": ["string", "null"]}),
        Parameter("type", "body", {"type": ["string", "null"]}),
        Parameter(
            "issue_field_values",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "field_id": {"type": "integer"},
                        "value": {
                            "oneOf": [
                                {"type": "string"},
                                {"type": "number"},
                                {"type": "array", "items": {"type": "string"}},
                            ]
                        },
                    },
                    "required": ["field_id", "value"],
                },
            },
        ),
    ),
    summary="Create an issue",
    body="json",
)

UPDATE = Operation(
    entity="issues",
    action="update",
    method="PATCH",
    path="/repos/{owner}/{repo}/issues/{number}",
    parameters=(
        Parameter("owner", "path", {"type": "string"}, required_by_api=True),
        Parameter("repo", "path", {"type": "string"}, required_by_api=True),
        NUMBER_PARAMETER,
        Parameter("title", "body", {"type": ["string", "null"]}),
        Parameter("body", "body", {"type": ["string", "null"]}),
        Parameter("state", "body", {"type": "string", "enum": ["open", "closed"]}),
        Parameter(
            "state_reason",
            "body",
            {"type": ["string", "null"], "enum": ["completed", "not_planned", "duplicate", "reopened", None]},
        ),
        Parameter(
            "labels",
            "body",
            {
                "type": "array",
                "items": {
                    "oneOf": [
                        {"type": "string"},
                        {
                            "type": "object",
                            "properties": {
                                "id": {"type": "integer"},
                                "name": {"type": "string"},
                                "description": {"type": ["string", "null"]},
                                "color": {"type": ["string", "null"]},
                                "rationale": {"type": "string"},
                                "suggest": {"type": "boolean"},
                                "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                            },
                        },
                    ]
                },
            },
        ),
        Parameter(
            "assignees",
            "body",
            {
                "type": "array",
                "items": {
                    "oneOf": [
                        {"type": "string"},
                        {
                            "type": "object",
                            "properties": {
                                "login": {"type": "string"},
                                "rationale": {"type": "string"},
                                "suggest": {"type": "boolean"},
                                "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                            },
                        },
                    ]
                },
            },
        ),
        Parameter("milestone", "body", {"type": ["integer", "null"]}),
        Parameter("assignee", "body", {"type": ["string", "null"]}),
        Parameter("duplicate_issue_id", "body", {"type": "integer"}),
        Parameter(
            "type",
            "body",
            {
                "oneOf": [
                    {"type": "string"},
                    {
                        "type": "object",
                        "properties": {
                            "value": {"type": ["string", "null"]},
                            "rationale": {"type": "string"},
                            "suggest": {"type": "boolean"},
                            "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                        },
                    },
                    {"type": "null"},
                ]
            },
        ),
        Parameter(
            "issue_field_values",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "field_id": {"type": "integer"},
                        "value": {
                            "oneOf": [
                                {"type": "string"},
                                {"type": "number"},
                                {"type": "array", "items": {"type": "string"}},
                            ]
                        },
                        "rationale": {"type": "string"},
                        "suggest": {"type": "boolean"},
                        "confidence": {"type": "string", "enum": ["low", "medium", "high"]},
                    },
                    "required": ["field_id", "value"],
                },
            },
        ),
    ),
    summary="Change, close or reopen an issue",
    body="json",
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "get": GET,
    "search": SEARCH,
    "create": CREATE,
    "update": UPDATE,
}
