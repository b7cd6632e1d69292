# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Records in the context store of `pixels`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

PixelsStoreColumn: TypeAlias = Literal[
    "id", "name", "creation_time", "last_fired_time", "data_use_setting", "is_unavailable"
]


class PixelsStoreRecord(Record):
    """A record of pixels in the context store."""

    id: str | None = None
    """Id of the pixel."""
    name: str | None = None
    """Name of the pixel."""
    creation_time: str | None = None
    """When the pixel was created."""
    last_fired_time: str | None = None
    """When the pixel last sent an event."""
    data_use_setting: str | None = None
    """What its data may be used for."""
    is_unavailable: bool | None = None
    """Whether it can no longer be used."""
