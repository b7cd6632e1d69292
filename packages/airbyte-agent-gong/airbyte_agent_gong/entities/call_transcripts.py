# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What was said in a call, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.call_transcripts import LIST
from ..models.call_transcripts import CallTranscript
from ..params.call_transcripts import TranscriptsFilterParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.call_transcripts import CallTranscriptsStoreColumn, CallTranscriptsStoreRecord  # noqa: F401

__all__ = ["CallTranscripts", "SyncCallTranscripts"]


class CallTranscripts(StoredEntity["CallTranscriptsStoreColumn", "CallTranscriptsStoreRecord"]):
    """What was said in a call, word for word."""

    _stored = ("call_transcripts", "CallTranscriptsStoreRecord")

    def list(
        self, filter: TranscriptsFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[CallTranscript]:
        """List transcripts of calls.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            filter: Which calls.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, CallTranscript)


class SyncCallTranscripts(SyncStoredEntity["CallTranscriptsStoreColumn", "CallTranscriptsStoreRecord"]):
    """What was said in a call, word for word. Sync version of `CallTranscripts`."""

    _stored = ("call_transcripts", "CallTranscriptsStoreRecord")

    def list(
        self, filter: TranscriptsFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[CallTranscript]:
        """List transcripts of calls.

        If there is no such call, Gong responds with 404, which raises NotFoundError.

        Args:
            filter: Which calls.
            cursor: Cursor from a page's metadata; all other parameters must stay the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, CallTranscript)
