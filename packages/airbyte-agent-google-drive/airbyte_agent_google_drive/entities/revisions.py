# Generated from specs/google-drive/connector.yaml by `connectorgen generate google-drive`. Do not edit.
"""A version of a file."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.revisions import GET, LIST
from ..models.revisions import Revision

__all__ = ["Revisions", "SyncRevisions"]


class Revisions(Entity):
    """A version of a file."""

    def list(
        self, file_id: str, *, page_size: int | Omit | None = omit, page_token: str | Omit | None = omit
    ) -> AsyncPager[Revision]:
        """List the revisions of a file, oldest first; Google may leave some out.

        Args:
            file_id: Id of the file.
            page_size: Maximum number of revisions per page; 200 by default. 1 to 1,000.
            page_token: Token of the page, from the one before.
        """
        return self._pager(
            LIST, {"fileId": file_id, "pageSize": page_size, "pageToken": page_token}, Revision
        )

    async def get(self, file_id: str, revision_id: str) -> Revision:
        """Get a revision of a file.

        Args:
            file_id: Id of the file.
            revision_id: Id of the revision, or `head`.
        """
        return await self._one(GET, {"fileId": file_id, "revisionId": revision_id}, Revision)


class SyncRevisions(SyncEntity):
    """A version of a file. Sync version of `Revisions`."""

    def list(
        self, file_id: str, *, page_size: int | Omit | None = omit, page_token: str | Omit | None = omit
    ) -> SyncPage[Revision]:
        """List the revisions of a file, oldest first; Google may leave some out.

        Args:
            file_id: Id of the file.
            page_size: Maximum number of revisions per page; 200 by default. 1 to 1,000.
            page_token: Token of the page, from the one before.
        """
        return self._page(LIST, {"fileId": file_id, "pageSize": page_size, "pageToken": page_token}, Revision)

    def get(self, file_id: str, revision_id: str) -> Revision:
        """Get a revision of a file.

        Args:
            file_id: Id of the file.
            revision_id: Id of the revision, or `head`.
        """
        return self._one(GET, {"fileId": file_id, "revisionId": revision_id}, Revision)
