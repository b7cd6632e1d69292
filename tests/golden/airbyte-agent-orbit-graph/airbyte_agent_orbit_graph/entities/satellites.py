# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Satellites of Orbit Graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.satellites import GET, LIST, UPDATE
from ..models.satellites import Satellite

__all__ = ["Satellites", "SyncSatellites"]


class Satellites(Entity):
    """Satellites of Orbit Graph."""

    def list(
        self,
        operator_id: str | Omit | None = omit,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        orbit: Literal["LEO", "MEO", "GEO"] | str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> AsyncPager[Satellite]:
        """List satellites.

        Args:
            operator_id: Defaults to the connector's setting.
            first: At most 100. Default: `20`.
            orbit: One of `LEO`, `MEO`, `GEO`. Also accepted as `height`.
            fields: Fields of each satellite, as in `operator.name`.
        """
        return self._pager(
            LIST,
            {"operator_id": operator_id, "first": first, "after": after, "orbit": orbit, "fields": fields},
            Satellite,
        )

    async def get(self, id: str) -> Satellite:
        """One satellite.

        Args:
            id: Also accepted as `satellite`, `satellite_id`.
        """
        return await self._one(GET, {"id": id}, Satellite)

    async def update(self, id: str, name: str, *, note: str | Omit | None = omit) -> Satellite:
        """Rename a satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return await self._one(UPDATE, {"id": id, "name": name, "note": note}, Satellite)


class SyncSatellites(SyncEntity):
    """Satellites of Orbit Graph. Sync version of `Satellites`."""

    def list(
        self,
        operator_id: str | Omit | None = omit,
        *,
        first: int | Omit | None = omit,
        after: str | Omit | None = omit,
        orbit: Literal["LEO", "MEO", "GEO"] | str | Omit | None = omit,
        fields: Sequence[str] | Omit | None = omit,
    ) -> SyncPage[Satellite]:
        """List satellites.

        Args:
            operator_id: Defaults to the connector's setting.
            first: At most 100. Default: `20`.
            orbit: One of `LEO`, `MEO`, `GEO`. Also accepted as `height`.
            fields: Fields of each satellite, as in `operator.name`.
        """
        return self._page(
            LIST,
            {"operator_id": operator_id, "first": first, "after": after, "orbit": orbit, "fields": fields},
            Satellite,
        )

    def get(self, id: str) -> Satellite:
        """One satellite.

        Args:
            id: Also accepted as `satellite`, `satellite_id`.
        """
        return self._one(GET, {"id": id}, Satellite)

    def update(self, id: str, name: str, *, note: str | Omit | None = omit) -> Satellite:
        """Rename a satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return self._one(UPDATE, {"id": id, "name": name, "note": note}, Satellite)
