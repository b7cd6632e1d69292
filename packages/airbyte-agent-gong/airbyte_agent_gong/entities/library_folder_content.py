# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A call, or a piece of one, in a folder of the library."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.library_folder_content import LibraryCall

__all__ = ["LibraryFolderContent", "SyncLibraryFolderContent"]


class LibraryFolderContent(Entity):
    """A call, or a piece of one, in a folder of the library."""

    def list(self, folder_id: str, *, cursor: str | Omit | None = omit) -> AsyncPager[LibraryCall]:
        """List calls in a folder of the library.

        Args:
            folder_id: Id of the folder, up to 20 digits.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"folderId": folder_id, "cursor": cursor}, LibraryCall)


class SyncLibraryFolderContent(SyncEntity):
    """A call, or a piece of one, in a folder of the library; blocking twin of `LibraryFolderContent`."""

    def list(self, folder_id: str, *, cursor: str | Omit | None = omit) -> SyncPage[LibraryCall]:
        """List calls in a folder of the library.

        Args:
            folder_id: Id of the folder, up to 20 digits.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"folderId": folder_id, "cursor": cursor}, LibraryCall)


# fmt: off
LIST = Operation(
    entity="library_folder_content", action="list", method="GET", path="/v2/library/folder-content",
    parameters=(
        Parameter("folderId", "query", {"type": "string"}, required=True),
        Parameter("cursor", "query", {"type": "string"}),
    ),
    summary="List calls in a folder of the library", records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    param_sources={"folderId": ("library_folders", "id")},
    beside=("requestId", "id", "name", "createdBy", "updated", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
