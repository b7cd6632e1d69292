# Generated from specs/orbit-graph/connector.yaml by `connectorgen generate orbit-graph`. Do not edit.
"""The operations of `stations` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

LIST = Operation(
    entity="stations",
    action="list",
    method="GET",
    path="/rest/stations",
    summary="Ground stations",
    records="$.stations",
    meta={"next": "$.next"},
    paging=Paging(strategy="next_url", next="next"),
)

API_SEARCH = Operation(
    entity="stations",
    action="api_search",
    method="POST",
    path="/rest/stations/find",
    parameters=(Parameter("satellite", "body", {"type": "string"}),),
    summary="Stations that see a satellite",
    body="json",
    records="$.stations",
    paging=Paging(strategy="none"),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST, "api_search": API_SEARCH}
