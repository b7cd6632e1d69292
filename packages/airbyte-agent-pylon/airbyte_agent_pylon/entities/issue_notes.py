# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""An internal note on an issue."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_notes import CREATE
from ..models.issue_notes import IssueNote

__all__ = ["IssueNotes", "SyncIssueNotes"]


class IssueNotes(Entity):
    """An internal note on an issue."""

    async def create(
        self,
        id: str,
        body_html: str,
        *,
        thread_id: str | Omit | None = omit,
        message_id: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        user_id: str | Omit | None = omit,
    ) -> IssueNote:
        """Add an internal note to an issue.

        Needs `thread_id` or `message_id`.

        Args:
            id: Id of the issue.
            body_html: Text in HTML.
            thread_id: Id of the thread to post it in, unless `message_id` is given.
            message_id: Id of the internal note to reply to, unless `thread_id` is given.
            attachment_urls: URLs of attachments.
            user_id: Id of the user who writes the message.
        """
        return await self._one(
            CREATE,
            {
                "id": id,
                "body_html": body_html,
                "thread_id": thread_id,
                "message_id": message_id,
                "attachment_urls": attachment_urls,
                "user_id": user_id,
            },
            IssueNote,
        )


class SyncIssueNotes(SyncEntity):
    """An internal note on an issue. Sync version of `IssueNotes`."""

    def create(
        self,
        id: str,
        body_html: str,
        *,
        thread_id: str | Omit | None = omit,
        message_id: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        user_id: str | Omit | None = omit,
    ) -> IssueNote:
        """Add an internal note to an issue.

        Needs `thread_id` or `message_id`.

        Args:
            id: Id of the issue.
            body_html: Text in HTML.
            thread_id: Id of the thread to post it in, unless `message_id` is given.
            message_id: Id of the internal note to reply to, unless `thread_id` is given.
            attachment_urls: URLs of attachments.
            user_id: Id of the user who writes the message.
        """
        return self._one(
            CREATE,
            {
                "id": id,
                "body_html": body_html,
                "thread_id": thread_id,
                "message_id": message_id,
                "attachment_urls": attachment_urls,
                "user_id": user_id,
            },
            IssueNote,
        )
