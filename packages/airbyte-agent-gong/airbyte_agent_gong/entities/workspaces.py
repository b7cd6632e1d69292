# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A part of the company's Gong, with calls of its own."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging

from ..models.workspaces import Workspace, WorkspacesRow
from ..params.workspaces import WorkspacesSearchQuery

__all__ = ["SyncWorkspaces", "Workspaces"]


class Workspaces(StoredEntity[WorkspacesSearchQuery, WorkspacesRow]):
    """A part of the company's Gong, with calls of its own."""

    _stored = ("workspaces", WorkspacesRow)

    def list(self) -> AsyncPager[Workspace]:
        """List workspaces.

        There is one page. Gong gives all workspaces at once.
        """
        return self._pager(LIST, {}, Workspace)


class SyncWorkspaces(SyncStoredEntity[WorkspacesSearchQuery, WorkspacesRow]):
    """A part of the company's Gong, with calls of its own; blocking twin of `Workspaces`."""

    _stored = ("workspaces", WorkspacesRow)

    def list(self) -> SyncPage[Workspace]:
        """List workspaces.

        There is one page. Gong gives all workspaces at once.
        """
        return self._page(LIST, {}, Workspace)


# fmt: off
LIST = Operation(
    entity="workspaces", action="list", method="GET", path="/v2/workspaces", summary="List workspaces",
    records="$.workspaces", meta={"request_id": "$.requestId"},
    paging=Paging(strategy="none"), beside=("requestId",),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
