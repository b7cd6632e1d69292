# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""Records in the context store of `greeting_categories`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from airbyte_agent_sdk.records import Record

GreetingCategoriesStoreColumn: TypeAlias = Literal["id", "name"]


class GreetingCategoriesStoreRecord(Record):
    """A record of greeting_categories in the context store."""

    id: int | None = None
    """Id of the category."""
    name: str | None = None
    """Name of the category, such as voicemail."""
