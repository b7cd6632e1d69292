# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `issues` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

from ._parameters import SLA_TYPE_PARAMETER

LIST_DOCUMENT = """\
query ListIssues($first: Int, $after: String) {
  issues(first: $first, after: $after) {
    nodes {
      id identifier number title description url branchName
      priority priorityLabel estimate dueDate trashed
      createdAt updatedAt archivedAt startedAt completedAt canceledAt
      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt
      addedToTeamAt addedToProjectAt addedToCycleAt
      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt
      sortOrder subIssueSortOrder prioritySortOrder
      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess
      team { id key name }
      state { id name type color }
      assignee { id name displayName email }
      creator { id name displayName email }
      delegate { id name displayName email }
      externalUserCreator { id name displayName email }
      botActor { id name type subType userDisplayName }
      parent { id identifier title }
      project { id name url }
      projectMilestone { id name targetDate }
      cycle { id number name startsAt endsAt }
      sourceComment { id url }
      labels(first: 10) { nodes { id name color } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

GET_DOCUMENT = """\
query GetIssue($id: String!) {
  issue(id: $id) {
    id identifier number title description url branchName
    priority priorityLabel estimate dueDate trashed
    createdAt updatedAt archivedAt startedAt completedAt canceledAt
    startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt
    addedToTeamAt addedToProjectAt addedToCycleAt
    slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt
    sortOrder subIssueSortOrder prioritySortOrder
    labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess
    team { id key name }
    state { id name type color }
    assignee { id name displayName email }
    creator { id name displayName email }
    delegate { id name displayName email }
    externalUserCreator { id name displayName email }
    botActor { id name type subType userDisplayName }
    parent { id identifier title }
    project { id name url }
    projectMilestone { id name targetDate }
    cycle { id number name startsAt endsAt }
    sourceComment { id url }
    labels(first: 10) { nodes { id name color } }
  }
}
"""

CREATE_DOCUMENT = """\
mutation CreateIssue($input: IssueCreateInput!) {
  issueCreate(input: $input) {
    success
    issue {
      id identifier number title description url branchName
      priority priorityLabel estimate dueDate trashed
      createdAt updatedAt archivedAt startedAt completedAt canceledAt
      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt
      addedToTeamAt addedToProjectAt addedToCycleAt
      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt
      sortOrder subIssueSortOrder prioritySortOrder
      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess
      team { id key name }
      state { id name type color }
      assignee { id name displayName email }
      creator { id name displayName email }
      delegate { id name displayName email }
      externalUserCreator { id name displayName email }
      botActor { id name type subType userDisplayName }
      parent { id identifier title }
      project { id name url }
      projectMilestone { id name targetDate }
      cycle { id number name startsAt endsAt }
      sourceComment { id url }
      labels(first: 10) { nodes { id name color } }
    }
  }
}
"""

UPDATE_DOCUMENT = """\
mutation UpdateIssue($id: String!, $input: IssueUpdateInput!) {
  issueUpdate(id: $id, input: $input) {
    success
    issue {
      id identifier number title description url branchName
      priority priorityLabel estimate dueDate trashed
      createdAt updatedAt archivedAt startedAt completedAt canceledAt
      startedTriageAt triagedAt snoozedUntilAt autoClosedAt autoArchivedAt
      addedToTeamAt addedToProjectAt addedToCycleAt
      slaType slaStartedAt slaMediumRiskAt slaHighRiskAt slaBreachesAt
      sortOrder subIssueSortOrder prioritySortOrder
      labelIds previousIdentifiers customerTicketCount integrationSourceType reactionData inheritsSharedAccess
      team { id key name }
      state { id name type color }
      assignee { id name displayName email }
      creator { id name displayName email }
      delegate { id name displayName email }
      externalUserCreator { id name displayName email }
      botActor { id name type subType userDisplayName }
      parent { id identifier title }
      project { id name url }
      projectMilestone { id name targetDate }
      cycle { id number name startsAt endsAt }
      sourceComment { id url }
      labels(first: 10) { nodes { id name color } }
    }
  }
}
"""

LIST = Operation(
    entity="issues",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListIssues"}),
    ),
    summary="List issues",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT, variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",)
    ),
    records="$.data.issues.nodes",
    meta={
        "end_cursor": "$.data.issues.pageInfo.endCursor",
        "has_next_page": "$.data.issues.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

GET = Operation(
    entity="issues",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetIssue"}),
    ),
    summary="Get an issue by its id or identifier",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.issue",
)

CREATE = Operation(
    entity="issues",
    action="create",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "CreateIssue"}),
        Parameter("teamId", "variable", {"type": "string"}, required=True),
        Parameter("title", "variable", {"type": "string"}, required=True),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("stateId", "variable", {"type": ["string", "null"]}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("projectId", "variable", {"type": ["string", "null"]}),
        Parameter("assigneeId", "variable", {"type": ["string", "null"]}),
        Parameter("completedAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("createAsUser", "variable", {"type": ["string", "null"]}),
        Parameter("createdAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("cycleId", "variable", {"type": ["string", "null"]}),
        Parameter("delegateId", "variable", {"type": ["string", "null"]}),
        Parameter("displayIconUrl", "variable", {"type": ["string", "null"]}),
        Parameter("dueDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("estimate", "variable", {"type": ["integer", "null"]}),
        Parameter("id", "variable", {"type": ["string", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("parentId", "variable", {"type": ["string", "null"]}),
        Parameter("preserveSortOrderOnCreate", "variable", {"type": ["boolean", "null"]}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("projectMilestoneId", "variable", {"type": ["string", "null"]}),
        Parameter("referenceCommentId", "variable", {"type": ["string", "null"]}),
        Parameter("releaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        SLA_TYPE_PARAMETER,
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("sourceCommentId", "variable", {"type": ["string", "null"]}),
        Parameter("subIssueSortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subscriberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("templateId", "variable", {"type": ["string", "null"]}),
        Parameter("useDefaultTemplate", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Create an issue in a team",
    body="graphql",
    graphql=GraphQL(
        query=CREATE_DOCUMENT,
        variables={
            "input": {
                "assigneeId": "{{ assigneeId }}",
                "completedAt": "{{ completedAt }}",
                "createAsUser": "{{ createAsUser }}",
                "createdAt": "{{ createdAt }}",
                "cycleId": "{{ cycleId }}",
                "delegateId": "{{ delegateId }}",
                "description": "{{ description }}",
                "displayIconUrl": "{{ displayIconUrl }}",
                "dueDate": "{{ dueDate }}",
                "estimate": "{{ estimate }}",
                "id": "{{ id }}",
                "labelIds": "{{ labelIds }}",
                "parentId": "{{ parentId }}",
                "preserveSortOrderOnCreate": "{{ preserveSortOrderOnCreate }}",
                "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}",
                "projectId": "{{ projectId }}",
                "projectMilestoneId": "{{ projectMilestoneId }}",
                "referenceCommentId": "{{ referenceCommentId }}",
                "releaseIds": "{{ releaseIds }}",
                "slaType": "{{ slaType }}",
                "sortOrder": "{{ sortOrder }}",
                "sourceCommentId": "{{ sourceCommentId }}",
                "stateId": "{{ stateId }}",
                "subIssueSortOrder": "{{ subIssueSortOrder }}",
                "subscriberIds": "{{ subscriberIds }}",
                "teamId": "{{ teamId }}",
                "templateId": "{{ templateId }}",
                "title": "{{ title }}",
                "useDefaultTemplate": "{{ useDefaultTemplate }}",
            }
        },
    ),
    records="$.data.issueCreate.issue",
)

UPDATE = Operation(
    entity="issues",
    action="update",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "UpdateIssue"}),
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("title", "variable", {"type": ["string", "null"]}),
        Parameter("description", "variable", {"type": ["string", "null"]}),
        Parameter("stateId", "variable", {"type": ["string", "null"]}),
        Parameter("priority", "variable", {"type": ["integer", "null"], "minimum": 0, "maximum": 4}),
        Parameter("assigneeId", "variable", {"type": ["string", "null"]}),
        Parameter("projectId", "variable", {"type": ["string", "null"]}),
        Parameter("addedLabelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("addedReleaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("autoClosedByParentClosing", "variable", {"type": ["boolean", "null"]}),
        Parameter("cycleId", "variable", {"type": ["string", "null"]}),
        Parameter("delegateId", "variable", {"type": ["string", "null"]}),
        Parameter("dueDate", "variable", {"type": ["string", "null"], "format": "date"}),
        Parameter("estimate", "variable", {"type": ["integer", "null"]}),
        Parameter("inheritsSharedAccess", "variable", {"type": ["boolean", "null"]}),
        Parameter("labelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("parentId", "variable", {"type": ["string", "null"]}),
        Parameter("prioritySortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("projectMilestoneId", "variable", {"type": ["string", "null"]}),
        Parameter("releaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("removedLabelIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("removedReleaseIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        SLA_TYPE_PARAMETER,
        Parameter("snoozedById", "variable", {"type": ["string", "null"]}),
        Parameter("snoozedUntilAt", "variable", {"type": ["string", "null"], "format": "date-time"}),
        Parameter("sortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subIssueSortOrder", "variable", {"type": ["number", "null"]}),
        Parameter("subscriberIds", "variable", {"type": ["array", "null"], "items": {"type": "string"}}),
        Parameter("teamId", "variable", {"type": ["string", "null"]}),
        Parameter("trashed", "variable", {"type": ["boolean", "null"]}),
    ),
    summary="Change, move or trash an issue",
    body="graphql",
    graphql=GraphQL(
        query=UPDATE_DOCUMENT,
        variables={
            "id": "{{ id }}",
            "input": {
                "addedLabelIds": "{{ addedLabelIds }}",
                "addedReleaseIds": "{{ addedReleaseIds }}",
                "assigneeId": "{{ assigneeId }}",
                "autoClosedByParentClosing": "{{ autoClosedByParentClosing }}",
                "cycleId": "{{ cycleId }}",
                "delegateId": "{{ delegateId }}",
                "description": "{{ description }}",
                "dueDate": "{{ dueDate }}",
                "estimate": "{{ estimate }}",
                "inheritsSharedAccess": "{{ inheritsSharedAccess }}",
                "labelIds": "{{ labelIds }}",
                "parentId": "{{ parentId }}",
                "priority": "{{ priority }}",
                "prioritySortOrder": "{{ prioritySortOrder }}",
                "projectId": "{{ projectId }}",
                "projectMilestoneId": "{{ projectMilestoneId }}",
                "releaseIds": "{{ releaseIds }}",
                "removedLabelIds": "{{ removedLabelIds }}",
                "removedReleaseIds": "{{ removedReleaseIds }}",
                "slaType": "{{ slaType }}",
                "snoozedById": "{{ snoozedById }}",
                "snoozedUntilAt": "{{ snoozedUntilAt }}",
                "sortOrder": "{{ sortOrder }}",
                "stateId": "{{ stateId }}",
                "subIssueSortOrder": "{{ subIssueSortOrder }}",
                "subscriberIds": "{{ subscriberIds }}",
                "teamId": "{{ teamId }}",
                "title": "{{ title }}",
                "trashed": "{{ trashed }}",
            },
        },
    ),
    records="$.data.issueUpdate.issue",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "create": CREATE, "update": UPDATE}
