# Generated from specs/clickup-api/connector.yaml by `connectorgen generate clickup-api`. Do not edit.
"""A Doc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.docs import GET, LIST
from ..models.docs import Doc

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.docs import DocsStoreColumn, DocsStoreRecord  # noqa: F401

__all__ = ["Docs", "SyncDocs"]


class Docs(StoredEntity["DocsStoreColumn", "DocsStoreRecord"]):
    """A Doc."""

    _stored = ("docs", "DocsStoreRecord")

    def list(self, workspace_id: str, *, cursor: str | Omit | None = omit) -> AsyncPager[Doc]:
        """List the Docs of a Workspace.

        Without their pages.

        Not tested against the live API. Not in the vendor's document, which has version 2 only.

        Args:
            workspace_id: Id of the Workspace.
            cursor: Cursor of the page, from the previous page.
        """
        return self._pager(LIST, {"workspace_id": workspace_id, "cursor": cursor}, Doc)

    async def get(self, workspace_id: str, doc_id: str) -> Doc:
        """Get a Doc.

        Without its pages.

        Not tested against the live API. Not in the vendor's document, which has version 2 only.

        Args:
            workspace_id: Id of the Workspace.
            doc_id: Id of the Doc.
        """
        return await self._one(GET, {"workspace_id": workspace_id, "doc_id": doc_id}, Doc)


class SyncDocs(SyncStoredEntity["DocsStoreColumn", "DocsStoreRecord"]):
    """A Doc. Sync version of `Docs`."""

    _stored = ("docs", "DocsStoreRecord")

    def list(self, workspace_id: str, *, cursor: str | Omit | None = omit) -> SyncPage[Doc]:
        """List the Docs of a Workspace.

        Without their pages.

        Not tested against the live API. Not in the vendor's document, which has version 2 only.

        Args:
            workspace_id: Id of the Workspace.
            cursor: Cursor of the page, from the previous page.
        """
        return self._page(LIST, {"workspace_id": workspace_id, "cursor": cursor}, Doc)

    def get(self, workspace_id: str, doc_id: str) -> Doc:
        """Get a Doc.

        Without its pages.

        Not tested against the live API. Not in the vendor's document, which has version 2 only.

        Args:
            workspace_id: Id of the Workspace.
            doc_id: Id of the Doc.
        """
        return self._one(GET, {"workspace_id": workspace_id, "doc_id": doc_id}, Doc)
