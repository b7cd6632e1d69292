# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A state that issues of one team can be in."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.workflow_states import WorkflowState, WorkflowStatesRow
from ..params.workflow_states import WorkflowStatesSearchQuery

__all__ = ["SyncWorkflowStates", "WorkflowStates"]


class WorkflowStates(StoredEntity[WorkflowStatesSearchQuery, WorkflowStatesRow]):
    """A state that issues of one team can be in."""

    _stored = ("workflow_states", WorkflowStatesRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[WorkflowState]:
        """List the workflow states of all teams.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListWorkflowStates`.
        """
        return self._pager(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            WorkflowState,
        )  # fmt: skip


class SyncWorkflowStates(SyncStoredEntity[WorkflowStatesSearchQuery, WorkflowStatesRow]):
    """A state that issues of one team can be in; blocking twin of `WorkflowStates`."""

    _stored = ("workflow_states", WorkflowStatesRow)

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[WorkflowState]:
        """List the workflow states of all teams.

        Args:
            first: How many records a page has; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the page before; null for the first page.
            x_apollo_operation_name: Name of the operation; tells the service that no browser form sent the
                request. Default `ListWorkflowStates`.
        """
        return self._page(
            LIST, {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            WorkflowState,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="workflow_states", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("first", "variable", {"type": "integer", "minimum": 1, "maximum": 250}),
        Parameter("after", "variable", {"type": ["string", "null"]}),
        Parameter("x-apollo-operation-name", "header", {"type": "string", "default": "ListWorkflowStates"}),
    ),
    summary="List the workflow states of all teams", body="graphql",
    graphql=GraphQL(
        query="query ListWorkflowStates($first: Int, $after: String) {\n  workflowStates(first: $first, after: $after) {\n    nodes {\n      id name description type color position\n      createdAt updatedAt archivedAt\n      team { id key name }\n      inheritedFrom { id name type color }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n",
        variables={"first": "{{ first }}", "after": "{{ after }}"}, nullable=("after",),
    ),
    records="$.data.workflowStates.nodes",
    meta={
        "end_cursor": "$.data.workflowStates.pageInfo.endCursor",
        "has_next_page": "$.data.workflowStates.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
