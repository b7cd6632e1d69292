# Generated from specs/pylon/connector.yaml by `connectorgen generate pylon`. Do not edit.
"""A reply to a customer."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.issue_replies import CREATE
from ..models.issue_replies import IssueReply
from ..params.issue_replies import ReplyAddressesParam

__all__ = ["IssueReplies", "SyncIssueReplies"]


class IssueReplies(Entity):
    """A reply to a customer."""

    async def create(
        self,
        id: str,
        body_html: str,
        message_id: str,
        *,
        user_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        email_info: ReplyAddressesParam | Omit | None = omit,
    ) -> IssueReply:
        """Reply to a customer.

        The message to reply to decides where the reply goes.

        Args:
            id: Id of the issue.
            body_html: Text in HTML.
            message_id: Id of the message to reply to.
            user_id: Id of the user who writes the message.
            contact_id: Id of the contact who writes the message, instead of `user_id`.
            attachment_urls: URLs of attachments.
            email_info: Addresses, if it is sent as an email.
        """
        return await self._one(
            CREATE,
            {
                "id": id,
                "body_html": body_html,
                "message_id": message_id,
                "user_id": user_id,
                "contact_id": contact_id,
                "attachment_urls": attachment_urls,
                "email_info": email_info,
            },
            IssueReply,
        )


class SyncIssueReplies(SyncEntity):
    """A reply to a customer. Sync version of `IssueReplies`."""

    def create(
        self,
        id: str,
        body_html: str,
        message_id: str,
        *,
        user_id: str | Omit | None = omit,
        contact_id: str | Omit | None = omit,
        attachment_urls: Sequence[str] | Omit | None = omit,
        email_info: ReplyAddressesParam | Omit | None = omit,
    ) -> IssueReply:
        """Reply to a customer.

        The message to reply to decides where the reply goes.

        Args:
            id: Id of the issue.
            body_html: Text in HTML.
            message_id: Id of the message to reply to.
            user_id: Id of the user who writes the message.
            contact_id: Id of the contact who writes the message, instead of `user_id`.
            attachment_urls: URLs of attachments.
            email_info: Addresses, if it is sent as an email.
        """
        return self._one(
            CREATE,
            {
                "id": id,
                "body_html": body_html,
                "message_id": message_id,
                "user_id": user_id,
                "contact_id": contact_id,
                "attachment_urls": attachment_urls,
                "email_info": email_info,
            },
            IssueReply,
        )
