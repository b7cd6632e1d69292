# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Transactional sms of Customer.io."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactional_sms import CREATE
from ..models.shared import Delivery
from ..params.shared import IdentifiersParam

__all__ = ["SyncTransactionalSms", "TransactionalSms"]


class TransactionalSms(Entity):
    """Transactional sms of Customer.io."""

    async def create(
        self,
        transactional_message_id: int | str,
        to: str,
        identifiers: IdentifiersParam,
        *,
        message_data: Mapping[str, Any] | Omit | None = omit,
        from_: str | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        tracked: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional SMS.

        Not tested against the live API. The document at hand is older than the operation; the vendor's
        clients send it.

        Args:
            transactional_message_id: Id or trigger name of the template.
            to: Phone number in E.164 format.
            identifiers: Identifies the person, by one of these.
            message_data: Values that the message refers to as `trigger`.
            from_: Phone number that it is from.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            tracked: Whether opens and clicks are tracked.
            queue_draft: Whether it becomes a draft.
            disable_message_retention: Whether its content is not kept.
        """
        return await self._one(
            CREATE,
            {
                "transactional_message_id": transactional_message_id,
                "to": to,
                "identifiers": identifiers,
                "message_data": message_data,
                "from": from_,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
                "queue_draft": queue_draft,
                "disable_message_retention": disable_message_retention,
            },
            Delivery,
        )


class SyncTransactionalSms(SyncEntity):
    """Transactional sms of Customer.io. Sync version of `TransactionalSms`."""

    def create(
        self,
        transactional_message_id: int | str,
        to: str,
        identifiers: IdentifiersParam,
        *,
        message_data: Mapping[str, Any] | Omit | None = omit,
        from_: str | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        tracked: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional SMS.

        Not tested against the live API. The document at hand is older than the operation; the vendor's
        clients send it.

        Args:
            transactional_message_id: Id or trigger name of the template.
            to: Phone number in E.164 format.
            identifiers: Identifies the person, by one of these.
            message_data: Values that the message refers to as `trigger`.
            from_: Phone number that it is from.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            tracked: Whether opens and clicks are tracked.
            queue_draft: Whether it becomes a draft.
            disable_message_retention: Whether its content is not kept.
        """
        return self._one(
            CREATE,
            {
                "transactional_message_id": transactional_message_id,
                "to": to,
                "identifiers": identifiers,
                "message_data": message_data,
                "from": from_,
                "send_to_unsubscribed": send_to_unsubscribed,
                "tracked": tracked,
                "queue_draft": queue_draft,
                "disable_message_retention": disable_message_retention,
            },
            Delivery,
        )
