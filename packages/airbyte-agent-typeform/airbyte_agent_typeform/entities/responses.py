# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""A response to a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.responses import LIST
from ..models.responses import Response

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.responses import ResponsesStoreColumn, ResponsesStoreRecord  # noqa: F401

__all__ = ["Responses", "SyncResponses"]


class Responses(StoredEntity["ResponsesStoreColumn", "ResponsesStoreRecord"]):
    """A response to a form."""

    _stored = ("responses", "ResponsesStoreRecord")

    def list(
        self,
        form_id: str,
        *,
        page_size: int | Omit | None = omit,
        since: str | Omit | None = omit,
        until: str | Omit | None = omit,
        after: str | Omit | None = omit,
        before: str | Omit | None = omit,
        sort: str | Omit | None = omit,
        completed: bool | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> AsyncPager[Response]:
        """List responses.

        From the newest back. Those of the last half hour may be missing.

        Args:
            form_id: Id of the form, as in its URL.
            page_size: How many records a page has: 1,000 by default, 25 with `after` or `sort`. 1 to 1,000.
            since: Only responses from this time on, in UTC: `2026-03-20T14:00:59`, or seconds since 1970.
            until: Only responses up to this time, in UTC: `2026-03-20T14:00:59`, or seconds since 1970.
            after: Only responses after the one with this id; not with `sort`.
            before: Only responses before the one with this id; not with `sort`.
            sort: Field and direction, as in `submitted_at,asc`.
            completed: Only responses that were submitted; or those that were not, for which `since` and
                `until` are times of landing.
            query: Only responses that contain this text.
        """
        return self._pager(
            LIST,
            {
                "form_id": form_id,
                "page_size": page_size,
                "since": since,
                "until": until,
                "after": after,
                "before": before,
                "sort": sort,
                "completed": completed,
                "query": query,
            },
            Response,
        )


class SyncResponses(SyncStoredEntity["ResponsesStoreColumn", "ResponsesStoreRecord"]):
    """A response to a form. Sync version of `Responses`."""

    _stored = ("responses", "ResponsesStoreRecord")

    def list(
        self,
        form_id: str,
        *,
        page_size: int | Omit | None = omit,
        since: str | Omit | None = omit,
        until: str | Omit | None = omit,
        after: str | Omit | None = omit,
        before: str | Omit | None = omit,
        sort: str | Omit | None = omit,
        completed: bool | Omit | None = omit,
        query: str | Omit | None = omit,
    ) -> SyncPage[Response]:
        """List responses.

        From the newest back. Those of the last half hour may be missing.

        Args:
            form_id: Id of the form, as in its URL.
            page_size: How many records a page has: 1,000 by default, 25 with `after` or `sort`. 1 to 1,000.
            since: Only responses from this time on, in UTC: `2026-03-20T14:00:59`, or seconds since 1970.
            until: Only responses up to this time, in UTC: `2026-03-20T14:00:59`, or seconds since 1970.
            after: Only responses after the one with this id; not with `sort`.
            before: Only responses before the one with this id; not with `sort`.
            sort: Field and direction, as in `submitted_at,asc`.
            completed: Only responses that were submitted; or those that were not, for which `since` and
                `until` are times of landing.
            query: Only responses that contain this text.
        """
        return self._page(
            LIST,
            {
                "form_id": form_id,
                "page_size": page_size,
                "since": since,
                "until": until,
                "after": after,
                "before": before,
                "sort": sort,
                "completed": completed,
                "query": query,
            },
            Response,
        )
