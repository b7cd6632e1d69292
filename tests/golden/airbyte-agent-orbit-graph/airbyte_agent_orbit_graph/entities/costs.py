# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Costs of Orbit Graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

__all__ = ["Costs", "SyncCosts"]


class Costs(Entity):
    """Costs of Orbit Graph."""

    def list(
        self,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        search: str | Omit | None = omit,
        page: int | Omit | None = omit,
        count: int | Omit | None = omit,
    ) -> AsyncPager[dict[str, Any]]:
        """What passes cost.

        Args:
            x_restli_protocol_version: Default `2.0.0`.
            search: A Rest.li record, as in `(stations:List(kiruna,svalbard))`.
        """
        return self._pager(LIST, {
            "X-Restli-Protocol-Version": x_restli_protocol_version, "search": search, "page": page,
            "count": count,
        }, dict[str, Any])  # fmt: skip


class SyncCosts(SyncEntity):
    """Costs of Orbit Graph; blocking twin of `Costs`."""

    def list(
        self,
        *,
        x_restli_protocol_version: str | Omit | None = omit,
        search: str | Omit | None = omit,
        page: int | Omit | None = omit,
        count: int | Omit | None = omit,
    ) -> SyncPage[dict[str, Any]]:
        """What passes cost.

        Args:
            x_restli_protocol_version: Default `2.0.0`.
            search: A Rest.li record, as in `(stations:List(kiruna,svalbard))`.
        """
        return self._page(LIST, {
            "X-Restli-Protocol-Version": x_restli_protocol_version, "search": search, "page": page,
            "count": count,
        }, dict[str, Any])  # fmt: skip


# fmt: off
LIST = Operation(
    entity="costs", action="list", method="GET", path="/rest/costs",
    parameters=(
        Parameter("X-Restli-Protocol-Version", "header", {"type": "string", "default": "2.0.0"}),
        Parameter("search", "query", {"type": "string"}, probe="(stations:List(kiruna))"),
        Parameter("page", "query", {"type": "integer"}),
        Parameter("count", "query", {"type": "integer"}),
    ),
    summary="What passes cost", records="$.elements", meta={"next_link": "$.paging.links[0].href"},
    paging=Paging(strategy="page", param="page", page_size="count"), beside=(),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
