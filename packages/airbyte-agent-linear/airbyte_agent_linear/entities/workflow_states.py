# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""A state that issues of one team can be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.workflow_states import LIST
from ..models.workflow_states import WorkflowState

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.workflow_states import WorkflowStatesStoreColumn, WorkflowStatesStoreRecord  # noqa: F401

__all__ = ["SyncWorkflowStates", "WorkflowStates"]


class WorkflowStates(StoredEntity["WorkflowStatesStoreColumn", "WorkflowStatesStoreRecord"]):
    """A state that issues of one team can be in."""

    _stored = ("workflow_states", "WorkflowStatesStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> AsyncPager[WorkflowState]:
        """List the workflow states of all teams.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListWorkflowStates`.
        """
        return self._pager(
            LIST,
            {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            WorkflowState,
        )


class SyncWorkflowStates(SyncStoredEntity["WorkflowStatesStoreColumn", "WorkflowStatesStoreRecord"]):
    """A state that issues of one team can be in. Sync version of `WorkflowStates`."""

    _stored = ("workflow_states", "WorkflowStatesStoreRecord")

    def list(
        self,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        x_apollo_operation_name: str | Omit | None = omit,
    ) -> SyncPage[WorkflowState]:
        """List the workflow states of all teams.

        Args:
            first: Records per page; 50 by default, 250 at most. 1 to 250.
            after: Cursor of the last record of the previous page; null for the first page.
            x_apollo_operation_name: Name of the operation, sent as a header that CSRF protection requires.
                Default: `ListWorkflowStates`.
        """
        return self._page(
            LIST,
            {"first": first, "after": after, "x-apollo-operation-name": x_apollo_operation_name},
            WorkflowState,
        )
