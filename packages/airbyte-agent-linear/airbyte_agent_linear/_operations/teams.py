# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""The operations of `teams` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter

LIST_DOCUMENT = """\
query ListTeams($first: Int, $after: String) {
  teams(first: $first, after: $after) {
    nodes {
      id key name displayName description icon color timezone visibility
      createdAt updatedAt archivedAt retiredAt issueCount
      cyclesEnabled cycleStartDay cycleDuration cycleCooldownTime cycleCalenderUrl upcomingCycleCount
      cycleLockToActive cycleIssueAutoAssignStarted cycleIssueAutoAssignCompleted
      triageEnabled requirePriorityToLeaveTriage
      issueEstimationType issueEstimationAllowZero issueEstimationExtended defaultIssueEstimate
      autoClosePeriod autoCloseStateId autoCloseParentIssues autoCloseChildIssues autoArchivePeriod
      setIssueSortOrderOnStateChange groupIssueHistory allMembersCanJoin
      inheritIssueEstimation inheritWorkflowStatuses
      aiDiscussionSummariesEnabled aiThreadSummariesEnabled
      scimManaged scimGroupName securitySettings
      parent { id key name }
      defaultIssueState { id name type color }
      triageIssueState { id name type color }
      activeCycle { id number name startsAt endsAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

GET_DOCUMENT = """\
query GetTeam($id: String!) {
  team(id: $id) {
    id key name displayName description icon color timezone visibility
    createdAt updatedAt archivedAt retiredAt issueCount
    cyclesEnabled cycleStartDay cycleDuration cycleCooldownTime cycleCalenderUrl upcomingCycleCount
    cycleLockToActive cycleIssueAutoAssignStarted cycleIssueAutoAssignCompleted
    triageEnabled requirePriorityToLeaveTriage
    issueEstimationType issueEstimationAllowZero issueEstimationExtended defaultIssueEstimate
    autoClosePeriod autoCloseStateId autoCloseParentIssues autoCloseChildIssues autoArchivePeriod
    setIssueSortOrderOnStateChange groupIssueHistory allMembersCanJoin
    inheritIssueEstimation inheritWorkflowStatuses
    aiDiscussionSummariesEnabled aiThreadSummariesEnabled
    scimManaged scimGroupName securitySettings
    parent { id key name }
    defaultIssueState { id name type color }
    triageIssueState { id name type color }
    activeCycle { id number name startsAt endsAt }
  }
}
"""

LIST = Operation(
    entity="teams",
    action="list",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListTeams"}),
    ),
    summary="List teams",
    body="graphql",
    graphql=GraphQL(
        query=LIST_DOCUMENT, variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",)
    ),
    records="$.data.teams.nodes",
    meta={
        "end_cursor": "$.data.teams.pageInfo.endCursor",
        "has_next_page": "$.data.teams.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first"
    ),
)

GET = Operation(
    entity="teams",
    action="get",
    method="POST",
    path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetTeam"}),
    ),
    summary="Get a team",
    body="graphql",
    graphql=GraphQL(query=GET_DOCUMENT, variables={"id": "{{ id }}"}),
    records="$.data.team",
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
