# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""Satellites of Orbit Graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import GraphQL, Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

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
            operator_id: Taken from the connector's settings where it is left out.
            first: At most 100. Default `20`.
            orbit: One of `LEO`, `MEO`, `GEO`. Also accepted as `height`.
            fields: Fields of each satellite, as in `operator.name`.
        """
        return self._pager(
            LIST,
            {"operator_id": operator_id, "first": first, "after": after, "orbit": orbit, "fields": fields},
            Satellite,
        )  # fmt: skip

    async def get(self, id: str) -> Satellite:
        """One satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return await self._one(GET, {"id": id}, Satellite)

    async def update(self, id: str, name: str, *, note: str | Omit | None = omit) -> Satellite:
        """Rename a satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return await self._one(UPDATE, {"id": id, "name": name, "note": note}, Satellite)


class SyncSatellites(SyncEntity):
    """Satellites of Orbit Graph; blocking twin of `Satellites`."""

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
            operator_id: Taken from the connector's settings where it is left out.
            first: At most 100. Default `20`.
            orbit: One of `LEO`, `MEO`, `GEO`. Also accepted as `height`.
            fields: Fields of each satellite, as in `operator.name`.
        """
        return self._page(
            LIST,
            {"operator_id": operator_id, "first": first, "after": after, "orbit": orbit, "fields": fields},
            Satellite,
        )  # fmt: skip

    def get(self, id: str) -> Satellite:
        """One satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return self._one(GET, {"id": id}, Satellite)

    def update(self, id: str, name: str, *, note: str | Omit | None = omit) -> Satellite:
        """Rename a satellite.

        Args:
            id: Also accepted as `satellite_id`.
        """
        return self._one(UPDATE, {"id": id, "name": name, "note": note}, Satellite)


# fmt: off
LIST = Operation(
    entity="satellites", action="list", method="POST", path="/graphql",
    parameters=(
        Parameter("operator_id", "variable", {"type": "string"}, needed=True),
        Parameter("first", "variable", {"type": "integer", "default": 20, "maximum": 100}),
        Parameter("after", "variable", {"type": "string"}),
        Parameter(
            "orbit", "variable", {"type": "string", "enum": ["LEO", "MEO", "GEO"]},
            aliases={"height": {"low": "LEO", "high": "GEO"}},
        ),
        Parameter("fields", "none", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="List satellites", body="graphql",
    graphql=GraphQL(
        query="query Satellites($operatorId: ID!, $first: Int = 20, $after: String, $filter: SatelliteFilter) {\n  satellites(operatorId: $operatorId, first: $first, after: $after, filter: $filter) {\n    nodes { {{ fields }} }   # which fields, the caller says\n    pageInfo { endCursor hasNextPage }\n  }\n}\n",
        variables={
            "operatorId": "{{ operator_id }}", "first": "{{ first }}", "after": "{{ after }}",
            "filter": {"orbit": "{{ orbit }}"},
        },
        nullable=("after",), operation_name="Satellites",
        default_fields="id name noradId mass operator { id name }",
    ),
    records="$.data.satellites.nodes",
    meta={
        "end_cursor": "$.data.satellites.pageInfo.endCursor",
        "has_next_page": "$.data.satellites.pageInfo.hasNextPage",
    },
    paging=Paging(
        strategy="cursor", param="after", next="end_cursor", has_more="has_next_page", page_size="first",
    ),
    beside=(),
)
GET = Operation(
    entity="satellites", action="get", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True, aliases={"satellite_id": {}}),
    ),
    summary="One satellite", body="graphql",
    graphql=GraphQL(
        query="query($id: ID!) {\n  satellite(id: $id) { ...Short }\n}\nfragment Short on Satellite { id name }\n",
        variables={"id": "{{ id }}"},
    ),
    records="$.data.satellite",
)
UPDATE = Operation(
    entity="satellites", action="update", method="POST", path="/graphql",
    parameters=(
        Parameter("id", "variable", {"type": "string"}, required=True, aliases={"satellite_id": {}}),
        Parameter("name", "variable", {"type": "string"}, required=True),
        Parameter("note", "variable", {"type": ["string", "null"]}),
    ),
    summary="Rename a satellite", body="graphql",
    graphql=GraphQL(
        query="mutation Rename($input: SatelliteInput!) {\n  satelliteUpdate(input: $input) {\n    satellite { id name }\n    userErrors { field message }\n  }\n}\n",
        variables={"input": {"id": "{{ id }}", "name": "{{ name }}", "note": "{{ note }}"}},
        nullable=("note",),
    ),
    records="$.data.satelliteUpdate.satellite",
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST, "get": GET, "update": UPDATE}
