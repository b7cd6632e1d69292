# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A variant of a transactional message, such as a translation."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactional_message_contents import LIST, UPDATE
from ..models.transactional_message_contents import TransactionalMessageContent
from ..params.transactional_message_contents import TransactionalMessageContentUpdateParamsHeader

__all__ = ["SyncTransactionalMessageContents", "TransactionalMessageContents"]


class TransactionalMessageContents(Entity):
    """A variant of a transactional message, such as a translation."""

    def list(self, transactional_id: int) -> AsyncPager[TransactionalMessageContent]:
        """List the variants of a transactional message.

        Returns a single page. One response has all records.

        Not tested against the live API. The document at hand is older than the operation.

        Args:
            transactional_id: Id of the template.
        """
        return self._pager(LIST, {"transactional_id": transactional_id}, TransactionalMessageContent)

    async def update(
        self,
        transactional_id: int,
        content_id: int,
        *,
        body: str | Omit | None = omit,
        from_id: int | Omit | None = omit,
        reply_to_id: int | Omit | None = omit,
        recipient: str | Omit | None = omit,
        subject: str | Omit | None = omit,
        preheader_text: str | Omit | None = omit,
        body_amp: str | Omit | None = omit,
        headers: Sequence[TransactionalMessageContentUpdateParamsHeader] | Omit | None = omit,
    ) -> TransactionalMessageContent:
        """Update a variant of a transactional message.

        Used by all messages from then on.

        Args:
            transactional_id: Id of the template.
            content_id: Id of the variant.
            body: Body, in HTML for emails.
            from_id: Id of the sender identity that it is from.
            reply_to_id: Id of the sender identity for replies.
            recipient: Recipient, often a Liquid expression.
            subject: Subject.
            preheader_text: Preview text.
            body_amp: AMP body of an email.
            headers: Headers.
        """
        return await self._one(
            UPDATE,
            {
                "transactional_id": transactional_id,
                "content_id": content_id,
                "body": body,
                "from_id": from_id,
                "reply_to_id": reply_to_id,
                "recipient": recipient,
                "subject": subject,
                "preheader_text": preheader_text,
                "body_amp": body_amp,
                "headers": headers,
            },
            TransactionalMessageContent,
        )


class SyncTransactionalMessageContents(SyncEntity):
    """A variant of a transactional message, such as a translation. Sync version of
    `TransactionalMessageContents`.
    """

    def list(self, transactional_id: int) -> SyncPage[TransactionalMessageContent]:
        """List the variants of a transactional message.

        Returns a single page. One response has all records.

        Not tested against the live API. The document at hand is older than the operation.

        Args:
            transactional_id: Id of the template.
        """
        return self._page(LIST, {"transactional_id": transactional_id}, TransactionalMessageContent)

    def update(
        self,
        transactional_id: int,
        content_id: int,
        *,
        body: str | Omit | None = omit,
        from_id: int | Omit | None = omit,
        reply_to_id: int | Omit | None = omit,
        recipient: str | Omit | None = omit,
        subject: str | Omit | None = omit,
        preheader_text: str | Omit | None = omit,
        body_amp: str | Omit | None = omit,
        headers: Sequence[TransactionalMessageContentUpdateParamsHeader] | Omit | None = omit,
    ) -> TransactionalMessageContent:
        """Update a variant of a transactional message.

        Used by all messages from then on.

        Args:
            transactional_id: Id of the template.
            content_id: Id of the variant.
            body: Body, in HTML for emails.
            from_id: Id of the sender identity that it is from.
            reply_to_id: Id of the sender identity for replies.
            recipient: Recipient, often a Liquid expression.
            subject: Subject.
            preheader_text: Preview text.
            body_amp: AMP body of an email.
            headers: Headers.
        """
        return self._one(
            UPDATE,
            {
                "transactional_id": transactional_id,
                "content_id": content_id,
                "body": body,
                "from_id": from_id,
                "reply_to_id": reply_to_id,
                "recipient": recipient,
                "subject": subject,
                "preheader_text": preheader_text,
                "body_amp": body_amp,
                "headers": headers,
            },
            TransactionalMessageContent,
        )
