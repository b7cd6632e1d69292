# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Costs of Orbit Graph."""

from __future__ import annotations

from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.costs import LIST

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
            x_restli_protocol_version: Default: `2.0.0`.
            search: A Rest.li record, as in `(stations:List(kiruna,svalbard))`.
        """
        return self._pager(
            LIST,
            {
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "search": search,
                "page": page,
                "count": count,
            },
            dict[str, Any],
        )


class SyncCosts(SyncEntity):
    """Costs of Orbit Graph. Sync version of `Costs`."""

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
            x_restli_protocol_version: Default: `2.0.0`.
            search: A Rest.li record, as in `(stations:List(kiruna,svalbard))`.
        """
        return self._page(
            LIST,
            {
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "search": search,
                "page": page,
                "count": count,
            },
            dict[str, Any],
        )
