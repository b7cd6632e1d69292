# Generated from specs/mosaic-chat/connector.yaml by `connectorgen generate mosaic-chat`. Do not edit.
"""Records of `messages`."""

from __future__ import annotations

from airbyte_agent_sdk.records import Record


class Message(Record):
    ts: str | None = None
    text: str | None = None
    room: str | None = None
