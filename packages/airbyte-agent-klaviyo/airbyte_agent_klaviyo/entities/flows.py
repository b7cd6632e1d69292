# Generated from specs/klaviyo/connector.yaml by `connectorgen generate klaviyo`. Do not edit.
"""Flows of Klaviyo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.flows import GET, LIST
from ..models.flows import Flow

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.flows import FlowsStoreColumn, FlowsStoreRecord  # noqa: F401

__all__ = ["Flows", "SyncFlows"]


class Flows(StoredEntity["FlowsStoreColumn", "FlowsStoreRecord"]):
    """Flows of Klaviyo."""

    _stored = ("flows", "FlowsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> AsyncPager[Flow]:
        """List flows.

        A flow is a sequence of messages that something starts.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 50 by default. 1 to 50.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._pager(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, Flow
        )

    async def get(self, id: str, *, revision: str | Omit | None = omit) -> Flow:
        """Get a flow.

        Args:
            id: Id of the flow.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return await self._one(GET, {"id": id, "revision": revision}, Flow)


class SyncFlows(SyncStoredEntity["FlowsStoreColumn", "FlowsStoreRecord"]):
    """Flows of Klaviyo. Sync version of `Flows`."""

    _stored = ("flows", "FlowsStoreRecord")

    def list(
        self,
        *,
        revision: str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_cursor: str | Omit | None = omit,
    ) -> SyncPage[Flow]:
        """List flows.

        A flow is a sequence of messages that something starts.

        Args:
            revision: Revision of the API, a date. Default: `2026-07-15`.
            page_size: Records per page; 50 by default. 1 to 50.
            page_cursor: Cursor of the page, from the URL of the next page.
        """
        return self._page(
            LIST, {"revision": revision, "page[size]": page_size, "page[cursor]": page_cursor}, Flow
        )

    def get(self, id: str, *, revision: str | Omit | None = omit) -> Flow:
        """Get a flow.

        Args:
            id: Id of the flow.
            revision: Revision of the API, a date. Default: `2026-07-15`.
        """
        return self._one(GET, {"id": id, "revision": revision}, Flow)
