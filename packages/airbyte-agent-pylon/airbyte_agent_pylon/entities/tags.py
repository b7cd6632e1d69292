# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.tags import CREATE, GET, LIST, UPDATE
from ..models.tags import Tag

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tags import TagsStoreColumn, TagsStoreRecord  # noqa: F401

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> AsyncPager[Tag]:
        """List tags.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._pager(LIST, {"cursor": cursor}, Tag)

    async def create(self, value: str, object_type: str, *, hex_color: str | Omit | None = omit) -> Tag:
        """Create a tag.

        Args:
            value: Text.
            object_type: What it is for, such as `issue` or `account`.
            hex_color: Colour, as in `#3fbf7f`.
        """
        return await self._one(
            CREATE, {"value": value, "object_type": object_type, "hex_color": hex_color}, Tag
        )

    async def get(self, id: str) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
        """
        return await self._one(GET, {"id": id}, Tag)

    async def update(
        self, id: str, *, value: str | Omit | None = omit, hex_color: str | Omit | None = omit
    ) -> Tag:
        """Update a tag.

        Args:
            id: Id of the tag.
            value: Text.
            hex_color: Colour, as in `#3fbf7f`.
        """
        return await self._one(UPDATE, {"id": id, "value": value, "hex_color": hex_color}, Tag)


class SyncTags(SyncStoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A tag. Sync version of `Tags`."""

    _stored = ("tags", "TagsStoreRecord")

    def list(self, *, cursor: str | Omit | None = omit) -> SyncPage[Tag]:
        """List tags.

        Args:
            cursor: Cursor of the page, from the one before.
        """
        return self._page(LIST, {"cursor": cursor}, Tag)

    def create(self, value: str, object_type: str, *, hex_color: str | Omit | None = omit) -> Tag:
        """Create a tag.

        Args:
            value: Text.
            object_type: What it is for, such as `issue` or `account`.
            hex_color: Colour, as in `#3fbf7f`.
        """
        return self._one(CREATE, {"value": value, "object_type": object_type, "hex_color": hex_color}, Tag)

    def get(self, id: str) -> Tag:
        """Get a tag.

        Args:
            id: Id of the tag.
        """
        return self._one(GET, {"id": id}, Tag)

    def update(self, id: str, *, value: str | Omit | None = omit, hex_color: str | Omit | None = omit) -> Tag:
        """Update a tag.

        Args:
            id: Id of the tag.
            value: Text.
            hex_color: Colour, as in `#3fbf7f`.
        """
        return self._one(UPDATE, {"id": id, "value": value, "hex_color": hex_color}, Tag)
