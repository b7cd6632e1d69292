# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A call, with as much about it as was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.calls_extensive import LIST
from ..models.calls_extensive import ExtensiveCall
from ..params.calls_extensive import CallsFilterParam, ContentSelectorParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.calls_extensive import CallsExtensiveStoreColumn, CallsExtensiveStoreRecord  # noqa: F401

__all__ = ["CallsExtensive", "SyncCallsExtensive"]


class CallsExtensive(StoredEntity["CallsExtensiveStoreColumn", "CallsExtensiveStoreRecord"]):
    """A call, with as much about it as was asked for."""

    _stored = ("calls_extensive", "CallsExtensiveStoreRecord")

    def list(
        self,
        filter: CallsFilterParam,
        *,
        content_selector: ContentSelectorParam | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[ExtensiveCall]:
        """List calls with participants, content and figures, private ones left out.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            filter: Which calls.
            content_selector: What to return for each call in addition to the call itself.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(
            LIST, {"filter": filter, "contentSelector": content_selector, "cursor": cursor}, ExtensiveCall
        )


class SyncCallsExtensive(SyncStoredEntity["CallsExtensiveStoreColumn", "CallsExtensiveStoreRecord"]):
    """A call, with as much about it as was asked for. Sync version of `CallsExtensive`."""

    _stored = ("calls_extensive", "CallsExtensiveStoreRecord")

    def list(
        self,
        filter: CallsFilterParam,
        *,
        content_selector: ContentSelectorParam | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[ExtensiveCall]:
        """List calls with participants, content and figures, private ones left out.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            filter: Which calls.
            content_selector: What to return for each call in addition to the call itself.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(
            LIST, {"filter": filter, "contentSelector": content_selector, "cursor": cursor}, ExtensiveCall
        )
