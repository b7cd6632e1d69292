# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""A call, with as much about it as was asked for."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.definition import Operation, Paging, Parameter
from airbyte_agent_sdk.types import Omit, omit

from ..models.calls_extensive import CallsExtensiveRow, ExtensiveCall
from ..params.calls_extensive import CallsExtensiveSearchQuery, CallsFilterParam, ContentSelectorParam
from ..schemas import EXPOSED_FIELDS_SCHEMA

__all__ = ["CallsExtensive", "SyncCallsExtensive"]


class CallsExtensive(StoredEntity[CallsExtensiveSearchQuery, CallsExtensiveRow]):
    """A call, with as much about it as was asked for."""

    _stored = ("calls_extensive", CallsExtensiveRow)

    def list(
        self,
        filter: CallsFilterParam,
        *,
        content_selector: ContentSelectorParam | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[ExtensiveCall]:
        """List calls with participants, content and figures, private ones left out.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            filter: Which calls.
            content_selector: What to tell of each call besides the call itself.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._pager(
            LIST, {"filter": filter, "contentSelector": content_selector, "cursor": cursor}, ExtensiveCall,
        )  # fmt: skip


class SyncCallsExtensive(SyncStoredEntity[CallsExtensiveSearchQuery, CallsExtensiveRow]):
    """A call, with as much about it as was asked for; blocking twin of `CallsExtensive`."""

    _stored = ("calls_extensive", CallsExtensiveRow)

    def list(
        self,
        filter: CallsFilterParam,
        *,
        content_selector: ContentSelectorParam | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[ExtensiveCall]:
        """List calls with participants, content and figures, private ones left out.

        Where there is no such call, Gong answers 404, which is a NotFoundError.

        Args:
            filter: Which calls.
            content_selector: What to tell of each call besides the call itself.
            cursor: Of a page's metadata: goes on after it, with all else the same.
        """
        return self._page(
            LIST, {"filter": filter, "contentSelector": content_selector, "cursor": cursor}, ExtensiveCall,
        )  # fmt: skip


# fmt: off
LIST = Operation(
    entity="calls_extensive", action="list", method="POST", path="/v2/calls/extensive",
    parameters=(
        Parameter("filter", "body", {"type": "object", "properties": {
            "fromDateTime": {"type": "string", "format": "date-time"},
            "toDateTime": {"type": "string", "format": "date-time"}, "workspaceId": {"type": "string"},
            "callIds": {"type": "array", "items": {"type": "string"}},
            "primaryUserIds": {"type": "array", "items": {"type": "string"}},
        }}, required=True),
        Parameter("contentSelector", "body", {"type": "object", "properties": {
            "context": {"type": "string", "enum": ["None", "Basic", "Extended"]},
            "contextTiming": {"type": "array", "items": {"type": "string", "enum": ["Now", "TimeOfCall"]}},
            "exposedFields": EXPOSED_FIELDS_SCHEMA,
        }}),
        Parameter("cursor", "body", {"type": "string"}),
    ),
    summary="List calls with participants, content and figures, private ones left out", body="json",
    records="$.calls",
    meta={"cursor": "$.records.cursor", "total": "$.records.totalRecords", "request_id": "$.requestId"},
    paging=Paging(strategy="cursor", param="cursor", next="cursor"),
    filter="{{ not (record.get('metaData') or {}).get('isPrivate') }}", beside=("requestId", "records"),
)
OPERATIONS: Mapping[str, Operation] = {"list": LIST}
