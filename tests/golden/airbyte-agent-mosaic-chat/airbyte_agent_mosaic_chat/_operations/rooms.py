# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""The operations of `rooms` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging

LIST = Operation(
    entity="rooms",
    action="list",
    method="GET",
    path="/rooms.list",
    summary="Rooms that are open to all",
    records="$.rooms",
    paging=Paging(strategy="none"),
    transform={"label": "{{ record.name | upper }} ({{ config.workspace }})", "name": "#{{ record.name }}"},
    filter="{{ not record.is_private }}",
    sibling_keys=(),
)

OPERATIONS: Mapping[str, Operation] = {"list": LIST}
