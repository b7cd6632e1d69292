"""What a type checker knows of JSON that is no object: the value itself is sent and comes back."""

from __future__ import annotations

from typing import assert_type

from airbyte_agent_json_values import SyncJsonValuesConnector
from airbyte_agent_json_values.models.rooms import Room


def use(values: SyncJsonValuesConnector) -> None:
    assert_type(values.alarm.update(True), bool)
    assert_type(values.temperature.get(), float)
    values.message.update(None)
    values.grid.update([[1, 2], [3]])
    assert_type(values.rooms.list().data[0], str)
    assert_type(values.rooms.create([{"name": "attic", "floor": 3}, {"name": "cellar"}]), list[Room])
    assert_type(values.labels.update({"a": "b"}), dict[str, str])
