# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A label for tasks of one workspace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Parameter

from ..models.tags import Tag, TagsRow
from ..params.tags import TagsSearchQuery, TagUpdateParam
from ..schemas import COLOR_SCHEMA

__all__ = ["SyncTags", "Tags"]


class Tags(StoredEntity[TagsSearchQuery, TagsRow]):
    """A label for tasks of one workspace."""

    _stored = ("tags", TagsRow)

    async def get(self, tag_gid: str) -> Tag:
        """Get a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return await self._one(GET, {"tag_gid": tag_gid}, Tag)

    async def update(self, tag_gid: str, data: TagUpdateParam) -> Tag:
        """Change a tag.

        Only the fields that are sent change.

        Args:
            tag_gid: Id of the tag.
            data: What changes about a tag; the rest stays.
        """
        return await self._one(UPDATE, {"tag_gid": tag_gid, "data": data}, Tag)

    async def delete(self, tag_gid: str) -> dict[str, Any]:
        """Delete a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return await self._one(DELETE, {"tag_gid": tag_gid}, dict[str, Any])


class SyncTags(SyncStoredEntity[TagsSearchQuery, TagsRow]):
    """A label for tasks of one workspace; blocking twin of `Tags`."""

    _stored = ("tags", TagsRow)

    def get(self, tag_gid: str) -> Tag:
        """Get a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return self._one(GET, {"tag_gid": tag_gid}, Tag)

    def update(self, tag_gid: str, data: TagUpdateParam) -> Tag:
        """Change a tag.

        Only the fields that are sent change.

        Args:
            tag_gid: Id of the tag.
            data: What changes about a tag; the rest stays.
        """
        return self._one(UPDATE, {"tag_gid": tag_gid, "data": data}, Tag)

    def delete(self, tag_gid: str) -> dict[str, Any]:
        """Delete a tag.

        Args:
            tag_gid: Id of the tag.
        """
        return self._one(DELETE, {"tag_gid": tag_gid}, dict[str, Any])


# fmt: off
GET = Operation(
    entity="tags", action="get", method="GET", path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path", {"type": "string"}, required=True),), summary="Get a tag",
    records="$.data",
)
UPDATE = Operation(
    entity="tags", action="update", method="PUT", path="/tags/{tag_gid}",
    parameters=(
        Parameter("tag_gid", "path", {"type": "string"}, required=True),
        Parameter("data", "body", {
            "type": "object",
            "properties": {"name": {"type": "string"}, "color": COLOR_SCHEMA, "notes": {"type": "string"}},
        }, required=True),
    ),
    summary="Change a tag", body="json", records="$.data",
)
DELETE = Operation(
    entity="tags", action="delete", method="DELETE", path="/tags/{tag_gid}",
    parameters=(Parameter("tag_gid", "path", {"type": "string"}, required=True),), summary="Delete a tag",
    records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "update": UPDATE, "delete": DELETE}
