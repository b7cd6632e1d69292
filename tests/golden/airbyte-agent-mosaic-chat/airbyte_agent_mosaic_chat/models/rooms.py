# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Records of `rooms`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Room(Record):
    id: str | None = None
    name: str | None = None
    is_private: bool | None = None
