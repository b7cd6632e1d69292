# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Stations of Orbit Graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

__all__ = ["Stations", "SyncStations"]


class Stations(Entity):
    """Stations of Orbit Graph."""

    def list(self) -> AsyncPager[dict[str, Any]]:
        """Ground stations."""
        return self._pager(LIST, {}, dict[str, Any])

    def api_search(self, *, satellite: str | Omit | None = omit) -> AsyncPager[dict[str, Any]]:
        """Stations that see a satellite."""
        return self._pager(API_SEARCH, {"satellite": satellite}, dict[str, Any])


class SyncStations(SyncEntity):
    """Stations of Orbit Graph; blocking twin of `Stations`."""

    def list(self) -> SyncPage[dict[str, Any]]:
        """Ground stations."""
        return self._page(LIST, {}, dict[str, Any])

    def api_search(self, *, satellite: str | Omit | None = omit) -> SyncPage[dict[str, Any]]:
        """Stations that see a satellite."""
        return self._page(API_SEARCH, {"satellite": satellite}, dict[str, Any])


# fmt: off
LIST = Operation(
    entity="stations", action="list", method="GET", path="/rest/stations", summary="Ground stations",
    records="$.stations", meta={"next": "$.next"},
    paging=Paging(strategy="next_url", next="next"),
)
API_SEARCH = Operation(
    entity="stations", action="api_search", method="POST", path="/rest/stations/find",
    parameters=(Parameter("satellite", "body", {"type": "string"}),), summary="Stations that see a satellite",
    body="json", records="$.stations",
    paging=Paging(strategy="none"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "api_search": API_SEARCH}
