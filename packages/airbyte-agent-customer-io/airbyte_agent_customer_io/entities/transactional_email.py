# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Transactional email of Customer.io."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactional_email import CREATE
from ..models.shared import Delivery
from ..params.shared import IdentifiersParam

__all__ = ["SyncTransactionalEmail", "TransactionalEmail"]


class TransactionalEmail(Entity):
    """Transactional email of Customer.io."""

    async def create(
        self,
        to: str,
        identifiers: IdentifiersParam,
        *,
        transactional_message_id: int | str | Omit | None = omit,
        message_data: Mapping[str, Any] | Omit | None = omit,
        from_: str | Omit | None = omit,
        subject: str | Omit | None = omit,
        body: str | Omit | None = omit,
        body_plain: str | Omit | None = omit,
        reply_to: str | Omit | None = omit,
        bcc: str | Omit | None = omit,
        headers: Mapping[str, Any] | Omit | None = omit,
        preheader: str | Omit | None = omit,
        attachments: Mapping[str, str] | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        tracked: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        send_at: int | dt.datetime | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional email.

        From a template, or with `from`, `subject` and `body`, which override those of a template.

        Args:
            to: Recipients, separated by commas.
            identifiers: Identifies the person, by one of these.
            transactional_message_id: Id or trigger name of the template.
            message_data: Values that the message refers to as `trigger`.
            from_: Address that it is from.
            subject: Subject.
            body: HTML body.
            body_plain: Plain text body.
            reply_to: Address for replies.
            bcc: Addresses of blind copies, separated by commas.
            headers: Headers, by name.
            preheader: Preview text. Also accepted as `preheader_text`.
            attachments: Files in base64, by name.
            disable_message_retention: Whether its content is not kept.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            tracked: Whether opens and clicks are tracked.
            queue_draft: Whether it becomes a draft.
            send_at: When to send it; at once by default.
        """
        return await self._one(
            CREATE,
            {
                "to": to,
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "message_data": message_data,
                "from": from_,
                "subject": subject,
                "body": body,
                "body_plain": body_plain,
                "reply_to": reply_to,
                "bcc": bcc,
                "headers": headers,
                "preheader": preheader,
                "attachments": attachments,
                "disable_message_retention": disable_message_retention,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
                "queue_draft": queue_draft,
                "send_at": send_at,
            },
            Delivery,
        )


class SyncTransactionalEmail(SyncEntity):
    """Transactional email of Customer.io. Sync version of `TransactionalEmail`."""

    def create(
        self,
        to: str,
        identifiers: IdentifiersParam,
        *,
        transactional_message_id: int | str | Omit | None = omit,
        message_data: Mapping[str, Any] | Omit | None = omit,
        from_: str | Omit | None = omit,
        subject: str | Omit | None = omit,
        body: str | Omit | None = omit,
        body_plain: str | Omit | None = omit,
        reply_to: str | Omit | None = omit,
        bcc: str | Omit | None = omit,
        headers: Mapping[str, Any] | Omit | None = omit,
        preheader: str | Omit | None = omit,
        attachments: Mapping[str, str] | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        tracked: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        send_at: int | dt.datetime | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional email.

        From a template, or with `from`, `subject` and `body`, which override those of a template.

        Args:
            to: Recipients, separated by commas.
            identifiers: Identifies the person, by one of these.
            transactional_message_id: Id or trigger name of the template.
            message_data: Values that the message refers to as `trigger`.
            from_: Address that it is from.
            subject: Subject.
            body: HTML body.
            body_plain: Plain text body.
            reply_to: Address for replies.
            bcc: Addresses of blind copies, separated by commas.
            headers: Headers, by name.
            preheader: Preview text. Also accepted as `preheader_text`.
            attachments: Files in base64, by name.
            disable_message_retention: Whether its content is not kept.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            tracked: Whether opens and clicks are tracked.
            queue_draft: Whether it becomes a draft.
            send_at: When to send it; at once by default.
        """
        return self._one(
            CREATE,
            {
                "to": to,
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "message_data": message_data,
                "from": from_,
                "subject": subject,
                "body": body,
                "body_plain": body_plain,
                "reply_to": reply_to,
                "bcc": bcc,
                "headers": headers,
                "preheader": preheader,
                "attachments": attachments,
                "disable_message_retention": disable_message_retention,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
                "queue_draft": queue_draft,
                "send_at": send_at,
            },
            Delivery,
        )
