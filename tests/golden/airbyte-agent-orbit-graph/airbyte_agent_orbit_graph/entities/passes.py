# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Passes of Orbit Graph."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import ConfigInject, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.passes import Pass

__all__ = ["Passes", "SyncPasses"]


class Passes(Entity):
    """Passes of Orbit Graph."""

    def list(
        self,
        workspace_id: str,
        station: str,
        *,
        page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Pass]:
        """Passes over a ground station."""
        return self._pager(LIST, {
            "workspace-id": workspace_id, "station": station, "pageToken": page_token, "pageSize": page_size,
        }, Pass)  # fmt: skip

    async def delete(self, pass_id: str) -> None:
        """Cancel a pass."""
        await self._none(DELETE, {"pass_id": pass_id})


class SyncPasses(SyncEntity):
    """Passes of Orbit Graph; blocking twin of `Passes`."""

    def list(
        self,
        workspace_id: str,
        station: str,
        *,
        page_token: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Pass]:
        """Passes over a ground station."""
        return self._page(LIST, {
            "workspace-id": workspace_id, "station": station, "pageToken": page_token, "pageSize": page_size,
        }, Pass)  # fmt: skip

    def delete(self, pass_id: str) -> None:
        """Cancel a pass."""
        self._none(DELETE, {"pass_id": pass_id})


# fmt: off
LIST = Operation(
    entity="passes", action="list", method="POST", path="/passes/query",
    parameters=(
        Parameter("workspace-id", "header", {"type": "string"}, required=True),
        Parameter(
            "tenant", "header", {"type": "string"},
            inject=ConfigInject(source="operator", map={"acme": "tenant-7", "polar": "tenant-9"}),
        ),
        Parameter("station", "body", {"type": "string"}, required=True),
        Parameter("pageToken", "body", {"type": "string"}),
        Parameter("pageSize", "body", {"type": "integer"}),
    ),
    summary="Passes over a ground station", body="json", records="$.passes",
    meta={"nextPageToken": "$.nextPageToken"},
    paging=Paging(strategy="cursor", param="pageToken", next="nextPageToken", page_size="pageSize"),
    beside=("nextPageToken",),
)
DELETE = Operation(
    entity="passes", action="delete", method="DELETE", path="/passes/{pass_id}:cancel",
    parameters=(Parameter("pass_id", "path", {"type": "string"}, required=True),), summary="Cancel a pass",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "delete": DELETE}
