# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A team with its issues, workflow and settings."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.teams import Team, TeamsRow
from ..params.teams import TeamsSearchQuery

__all__ = ["SyncTeams", "Teams"]


class Teams(StoredEntity[TeamsSearchQuery, TeamsRow]):
    """A team with its issues, workflow and settings."""

    _stored = ("teams", TeamsRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[Team]:
        """List teams.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListTeams`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Team,
        )  # fmt: skip

    async def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetTeam`.
        """
        return await self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Team)


class SyncTeams(SyncStoredEntity[TeamsSearchQuery, TeamsRow]):
    """A team with its issues, workflow and settings; blocking twin of `Teams`."""

    _stored = ("teams", TeamsRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[Team]:
        """List teams.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListTeams`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name}, Team,
        )  # fmt: skip

    def get(self, id: str, *, x_apollo_operation_name: str | Omit | None = omit) -> Team:
        """Get a team.

        Args:
            id: Id of the team.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `GetTeam`.
        """
        return self._one(GET, {"id": id, "x-apollo-operation-name": x_apollo_operation_name}, Team)


# fmt: off
LIST = Operation(
    entity="teams", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListTeams"}),
    ),
    summary="List teams", body="graphql",
    graphql=GraphQL(
        query="query ListTeams($first: Int, $after: String) {\n  teams(first: $first, after: $after) {\n    nodes {\n      id key name displayName description icon color timezone visibility\n      createdAt updatedAt archivedAt retiredAt issueCount\n      cyclesEnabled cycleStartDay cycleDuration cycleCooldownTime cycleCalenderUrl upcomingCycleCount\n      cycleLockToActive cycleIssueAutoAssignStarted cycleIssueAutoAssignCompleted\n      triageEnabled requirePriorityToLeaveTriage\n      issueEstimationType issueEstimationAllowZero issueEstimationExtended defaultIssueEstimate\n      autoClosePeriod autoCloseStateId autoCloseParentIssues autoCloseChildIssues autoArchivePeriod\n      setIssueSortOrderOnStateChange groupIssueHistory allMembersCanJoin\n      inheritIssueEstimation inheritWorkflowStatuses\n      aiDiscussionSummariesEnabled aiThreadSummariesEnabled\n      scimManaged scimGroupName securitySettings\n      parent { id key name }\n      defaultIssueState { id name type color }\n      triageIssueState { id name type color }\n      activeCycle { id number name startsAt endsAt }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
        variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",),
    ),
    records="$.data.teams.nodes",
    meta={
        "end_cursor": "$.data.teams.pageInfo.endCursor", "has_next_page": "$.data.teams.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
)
GET = Operation(
    entity="teams", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "GetTeam"}),
    ),
    summary="Get a team", body="graphql",
    graphql=GraphQL(
        query="query GetTeam($id: String!) {\n  team(id: $id) {\n    id key name displayName description icon color timezone visibility\n    createdAt updatedAt archivedAt retiredAt issueCount\n    cyclesEnabled cycleStartDay cycleDuration cycleCooldownTime cycleCalenderUrl upcomingCycleCount\n    cycleLockToActive cycleIssueAutoAssignStarted cycleIssueAutoAssignCompleted\n    triageEnabled requirePriorityToLeaveTriage\n    issueEstimationType issueEstimationAllowZero issueEstimationExtended defaultIssueEstimate\n    autoClosePeriod autoCloseStateId autoCloseParentIssues autoCloseChildIssues autoArchivePeriod\n    setIssueSortOrderOnStateChange groupIssueHistory allMembersCanJoin\n    inheritIssueEstimation inheritWorkflowStatuses\n    aiDiscussionSummariesEnabled aiThreadSummariesEnabled\n    scimManaged scimGroupName securitySettings\n    parent { id key name }\n    defaultIssueState { id name type color }\n    triageIssueState { id name type color }\n    activeCycle { id number name startsAt endsAt }\n  }\n}\n",
        variables={"id": "{{ id }}"},
    ),
    records="$.data.team",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET}
