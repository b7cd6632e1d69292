# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""A form for feedback after interviews."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.feedback_form_definitions import LIST
from ..models.feedback_form_definitions import FeedbackFormDefinition

__all__ = ["FeedbackFormDefinitions", "SyncFeedbackFormDefinitions"]


class FeedbackFormDefinitions(Entity):
    """A form for feedback after interviews."""

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> AsyncPager[FeedbackFormDefinition]:
        """List feedback form definitions.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._pager(
            LIST,
            {"cursor": cursor, "limit": limit, "includeArchived": include_archived, "syncToken": sync_token},
            FeedbackFormDefinition,
        )


class SyncFeedbackFormDefinitions(SyncEntity):
    """A form for feedback after interviews. Sync version of `FeedbackFormDefinitions`."""

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        include_archived: bool | Omit | None = omit,
        sync_token: str | Omit | None = omit,
    ) -> SyncPage[FeedbackFormDefinition]:
        """List feedback form definitions.

        Needs the permission `hiringProcessMetadataRead`.

        Args:
            cursor: Cursor of the page, from the previous page.
            limit: Records per page; 100 by default. 1 to 100.
            include_archived: Archived ones too; false by default.
            sync_token: Token of an earlier complete list, from its last page: only what changed since.
        """
        return self._page(
            LIST,
            {"cursor": cursor, "limit": limit, "includeArchived": include_archived, "syncToken": sync_token},
            FeedbackFormDefinition,
        )
