# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""How a user talked within a time."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.stats_interaction import UserInteraction
from ..params.shared import UsersFilterParam
from ..schemas import FILTER_SCHEMA

__all__ = ["StatsInteraction", "SyncStatsInteraction"]


class StatsInteraction(Entity):
    """How a user talked within a time."""

    def list(
        self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[UserInteraction]:
        """List how users talked within a time.

        Args:
            filter: Which time, and which users.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, UserInteraction)


class SyncStatsInteraction(SyncEntity):
    """How a user talked within a time; blocking twin of `StatsInteraction`."""

    def list(
        self, filter: UsersFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[UserInteraction]:
        """List how users talked within a time.

        Args:
            filter: Which time, and which users.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, UserInteraction)


# fmt: off
LIST = Operation(
    entity="stats_interaction", action="list", method="POST", path="/v2/stats/interaction",
    parameters=(
        Parameter("filter", "body", FILTER_SCHEMA, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List how users talked within a time", body="json", records="$.peopleInteractionStats",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    beside=("requestId", "fromDateTime", "toDateTime", "timeZone", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
