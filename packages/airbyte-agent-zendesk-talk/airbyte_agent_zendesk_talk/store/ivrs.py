# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `ivrs`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from airbyte_agent_sdk.records import Record

IvrsStoreColumn: TypeAlias = Literal["id", "name", "menus", "phone_number_ids", "phone_number_names"]


class IvrsStoreRecord(Record):
    """A record of ivrs in the context store."""

    id: int | None = None
    """Id of the IVR."""
    name: str | None = None
    """Name of the IVR."""
    menus: list[Any] | None = None
    """Its menus."""
    phone_number_ids: list[Any] | None = None
    """Ids of the phone numbers that it answers."""
    phone_number_names: list[Any] | None = None
    """Names of the phone numbers that it answers."""
