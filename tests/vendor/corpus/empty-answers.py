"""What a type checker knows of answers without content: none, or perhaps none."""

from __future__ import annotations

from typing import assert_type

from airbyte_agent_empty_answers import SyncEmptyAnswersConnector
from airbyte_agent_empty_answers.models.doors import Door


def use(empty: SyncEmptyAnswersConnector) -> None:
    assert_type(empty.doors.get("1"), Door | None)
    assert_type(empty.doors.update("1", width=3), Door | None)
    assert_type(empty.lock.delete("1"), Door | None)
    assert_type(empty.lock.get("1"), None)
    assert_type(empty.bell.create("1"), None)
