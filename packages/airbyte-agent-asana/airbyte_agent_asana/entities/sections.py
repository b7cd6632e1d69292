# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""A heading in a project's list, or a column of its board."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity

from .._operations.sections import DELETE, GET, UPDATE
from ..models.sections import Section
from ..params.sections import SectionUpdateInput

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.sections import SectionsStoreColumn, SectionsStoreRecord  # noqa: F401

__all__ = ["Sections", "SyncSections"]


class Sections(StoredEntity["SectionsStoreColumn", "SectionsStoreRecord"]):
    """A heading in a project's list, or a column of its board."""

    _stored = ("sections", "SectionsStoreRecord")

    async def get(self, section_gid: str) -> Section:
        """Get a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return await self._one(GET, {"section_gid": section_gid}, Section)

    async def update(self, section_gid: str, data: SectionUpdateInput) -> Section:
        """Rename or move a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: A new heading or place of a section.
        """
        return await self._one(UPDATE, {"section_gid": section_gid, "data": data}, Section)

    async def delete(self, section_gid: str) -> dict[str, Any]:
        """Delete an empty section.

        A section that contains tasks or is the last of its project cannot be deleted.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return await self._one(DELETE, {"section_gid": section_gid}, dict[str, Any])


class SyncSections(SyncStoredEntity["SectionsStoreColumn", "SectionsStoreRecord"]):
    """A heading in a project's list, or a column of its board. Sync version of `Sections`."""

    _stored = ("sections", "SectionsStoreRecord")

    def get(self, section_gid: str) -> Section:
        """Get a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return self._one(GET, {"section_gid": section_gid}, Section)

    def update(self, section_gid: str, data: SectionUpdateInput) -> Section:
        """Rename or move a section.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
            data: A new heading or place of a section.
        """
        return self._one(UPDATE, {"section_gid": section_gid, "data": data}, Section)

    def delete(self, section_gid: str) -> dict[str, Any]:
        """Delete an empty section.

        A section that contains tasks or is the last of its project cannot be deleted.

        Args:
            section_gid: Id of the section. Also accepted as `section`.
        """
        return self._one(DELETE, {"section_gid": section_gid}, dict[str, Any])
