# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A heading in a project's list, or a column of its board."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.definition import Operation, Parameter

from ..models.sections import Section, SectionsRow
from ..params.sections import SectionsSearchQuery, SectionUpdateParam
from ..schemas import DATA_SCHEMA

__all__ = ["Sections", "SyncSections"]


class Sections(StoredEntity[SectionsSearchQuery, SectionsRow]):
    """A heading in a project's list, or a column of its board."""

    _stored = ("sections", SectionsRow)

    async def get(self, section_gid: str) -> Section:
        """Get a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return await self._one(GET, {"section_gid": section_gid}, Section)

    async def update(self, section_gid: str, data: SectionUpdateParam) -> Section:
        """Rename or move a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: A new heading or place of a section.
        """
        return await self._one(UPDATE, {"section_gid": section_gid, "data": data}, Section)

    async def delete(self, section_gid: str) -> dict[str, Any]:
        """Delete an empty section.

        A section that holds tasks, or is the last of its project, cannot be deleted.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return await self._one(DELETE, {"section_gid": section_gid}, dict[str, Any])


class SyncSections(SyncStoredEntity[SectionsSearchQuery, SectionsRow]):
    """A heading in a project's list, or a column of its board; blocking twin of `Sections`."""

    _stored = ("sections", SectionsRow)

    def get(self, section_gid: str) -> Section:
        """Get a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return self._one(GET, {"section_gid": section_gid}, Section)

    def update(self, section_gid: str, data: SectionUpdateParam) -> Section:
        """Rename or move a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: A new heading or place of a section.
        """
        return self._one(UPDATE, {"section_gid": section_gid, "data": data}, Section)

    def delete(self, section_gid: str) -> dict[str, Any]:
        """Delete an empty section.

        A section that holds tasks, or is the last of its project, cannot be deleted.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return self._one(DELETE, {"section_gid": section_gid}, dict[str, Any])


# fmt: off
GET = Operation(
    entity="sections", action="get", method="GET", path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
    ),
    summary="Get a section", records="$.data",
)
UPDATE = Operation(
    entity="sections", action="update", method="PUT", path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
        Parameter("data", "body", DATA_SCHEMA, required=True),
    ),
    summary="Rename or move a section", body="json", records="$.data",
)
DELETE = Operation(
    entity="sections", action="delete", method="DELETE", path="/sections/{section_gid}",
    parameters=(
        Parameter("section_gid", "path", {"type": "string"}, required=True, aliases={"section": {}}),
    ),
    summary="Delete an empty section", records="$.data",
)
OPERATIONS: Mapping[str, Operation] = {"get": GET, "update": UPDATE, "delete": DELETE}
