# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""What was said in a call, word for word."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.call_transcripts import CallTranscript, CallTranscriptsRow
from ..params.call_transcripts import CallTranscriptsSearchQuery, TranscriptsFilterParam

__all__ = ["CallTranscripts", "SyncCallTranscripts"]


class CallTranscripts(StoredEntity[CallTranscriptsSearchQuery, CallTranscriptsRow]):
    """What was said in a call, word for word."""

    _stored = ("call_transcripts", CallTranscriptsRow)

    def list(
        self, filter: TranscriptsFilterParam, *, cursor: str | Omit | None = omit
    ) -> AsyncPager[CallTranscript]:
        """List what was said in calls, word for word.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            filter: Which calls.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(LIST, {"filter": filter, "cursor": cursor}, CallTranscript)


class SyncCallTranscripts(SyncStoredEntity[CallTranscriptsSearchQuery, CallTranscriptsRow]):
    """What was said in a call, word for word; blocking twin of `CallTranscripts`."""

    _stored = ("call_transcripts", CallTranscriptsRow)

    def list(
        self, filter: TranscriptsFilterParam, *, cursor: str | Omit | None = omit
    ) -> SyncPage[CallTranscript]:
        """List what was said in calls, word for word.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            filter: Which calls.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(LIST, {"filter": filter, "cursor": cursor}, CallTranscript)


# fmt: off
LIST = Operation(
    entity="call_transcripts", action="list", method="POST", path="/v2/calls/transcript",
    parameters=(
        Parameter("filter", "body", {"type": "object", "properties": {
            "fromDateTime": {"type": "string", "format": "date-time"},
            "toDateTime": {"type": "string", "format": "date-time"}, "workspaceId": {"type": "string"},
            "callIds": {"type": "array", "items": {"type": "string"}},
        }}, required=True),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List what was said in calls, word for word", body="json", records="$.callTranscripts",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"), beside=("requestId", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
