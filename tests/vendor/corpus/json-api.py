"""What a type checker knows of JSON:API: records, not documents, under the names of their entities."""

from __future__ import annotations

from typing import assert_type

from airbyte_agent_json_api import SyncJsonApiConnector
from airbyte_agent_json_api.models.lists import List
from airbyte_agent_json_api.models.tags import Tag


def use(api: SyncJsonApiConnector) -> None:
    for item in api.lists.list():
        assert_type(item, List)
    assert_type(api.lists.get("1"), List)
    assert_type(api.lists.get("1").attributes.name, str)
    assert_type(api.tags.get("1"), Tag)
    assert_type(api.tags.list().data[0], Tag)
