# Generated from specs/sentry/connector.yaml by `connectorgen generate sentry`. Do not edit.
"""An event, as lists have it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.events import GET, LIST
from ..models.events import Event, EventDetail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.events import EventsStoreColumn, EventsStoreRecord  # noqa: F401

__all__ = ["Events", "SyncEvents"]


class Events(StoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """An event, as lists have it."""

    _stored = ("events", "EventsStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        *,
        full: Literal["true", "false"] | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> AsyncPager[Event]:
        """List events of a project.

        Newest first.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            full: `true` for events with their stack traces; `false` by default.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._pager(
            LIST,
            {
                "organization_slug": organization_slug,
                "project_slug": project_slug,
                "full": full,
                "cursor": cursor,
            },
            Event,
        )

    @overload
    async def get(self, organization_slug: str, project_slug: str, event_id: str) -> EventDetail: ...

    @overload
    async def get(
        self,
        *,
        event_id: str,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
    ) -> EventDetail: ...

    async def get(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        event_id: str | Omit | None = omit,
    ) -> EventDetail:
        """Get an event.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            event_id: Id of the event, 32 hexadecimal digits.
        """
        return await self._one(
            GET,
            {"organization_slug": organization_slug, "project_slug": project_slug, "event_id": event_id},
            EventDetail,
        )


class SyncEvents(SyncStoredEntity["EventsStoreColumn", "EventsStoreRecord"]):
    """An event, as lists have it. Sync version of `Events`."""

    _stored = ("events", "EventsStoreRecord")

    def list(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        *,
        full: Literal["true", "false"] | str | Omit | None = omit,
        cursor: str | Omit | None = omit,
    ) -> SyncPage[Event]:
        """List events of a project.

        Newest first.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            full: `true` for events with their stack traces; `false` by default.
            cursor: Cursor of the page, from the `Link` header of the one before. At least 1 characters.
        """
        return self._page(
            LIST,
            {
                "organization_slug": organization_slug,
                "project_slug": project_slug,
                "full": full,
                "cursor": cursor,
            },
            Event,
        )

    @overload
    def get(self, organization_slug: str, project_slug: str, event_id: str) -> EventDetail: ...

    @overload
    def get(
        self,
        *,
        event_id: str,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
    ) -> EventDetail: ...

    def get(
        self,
        organization_slug: str | Omit | None = omit,
        project_slug: str | Omit | None = omit,
        event_id: str | Omit | None = omit,
    ) -> EventDetail:
        """Get an event.

        Args:
            organization_slug: Slug or id of the organization. Defaults to the connector's setting.
            project_slug: Slug or id of the project. Defaults to the connector's setting.
            event_id: Id of the event, 32 hexadecimal digits.
        """
        return self._one(
            GET,
            {"organization_slug": organization_slug, "project_slug": project_slug, "event_id": event_id},
            EventDetail,
        )
