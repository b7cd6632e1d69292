# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A label for tasks of one workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.tags import DELETE, GET, UPDATE
from ..models.tags import Tag
from ..params.tags import TagUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.tags import TagsStoreColumn, TagsStoreRecord  # noqa: F401

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A label for tasks of one workspace."""

    _stored = ("tags", "TagsStoreRecord")

    async def get(self, tag_gid: str) -> Tag:
        """Get a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return await self._one(GET, {"tag_gid": tag_gid}, Tag)

    async def update(self, tag_gid: str, data: TagUpdateInput) -> Tag:
        """Change a tag.

        Only the fields that are sent change.

        Args:
            tag_gid: Id of the tag.
            data: Fields to update; others are unchanged.
        """
        return await self._one(UPDATE, {"tag_gid": tag_gid, "data": data}, Tag)

    async def delete(self, tag_gid: str) -> dict[str, Any]:
        """Delete a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return await self._one(DELETE, {"tag_gid": tag_gid}, dict[str, Any])


class SyncTags(SyncStoredEntity["TagsStoreColumn", "TagsStoreRecord"]):
    """A label for tasks of one workspace. Sync version of `Tags`."""

    _stored = ("tags", "TagsStoreRecord")

    def get(self, tag_gid: str) -> Tag:
        """Get a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return self._one(GET, {"tag_gid": tag_gid}, Tag)

    def update(self, tag_gid: str, data: TagUpdateInput) -> Tag:
        """Change a tag.

        Only the fields that are sent change.

        Args:
            tag_gid: Id of the tag.
            data: Fields to update; others are unchanged.
        """
        return self._one(UPDATE, {"tag_gid": tag_gid, "data": data}, Tag)

    def delete(self, tag_gid: str) -> dict[str, Any]:
        """Delete a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return self._one(DELETE, {"tag_gid": tag_gid}, dict[str, Any])
