# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Transactional push of Customer.io."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactional_push import CREATE
from ..models.shared import Delivery
from ..params.shared import IdentifiersParam

__all__ = ["SyncTransactionalPush", "TransactionalPush"]


class TransactionalPush(Entity):
    """Transactional push of Customer.io."""

    async def create(
        self,
        identifiers: IdentifiersParam,
        *,
        transactional_message_id: int | str | Omit | None = omit,
        to: str | Omit | None = omit,
        message_data: Mapping[str, Any] | Omit | None = omit,
        title: str | Omit | None = omit,
        message: str | Omit | None = omit,
        link: str | Omit | None = omit,
        image_url: str | Omit | None = omit,
        custom_data: Mapping[str, Any] | Omit | None = omit,
        custom_payload: Mapping[str, Any] | Omit | None = omit,
        sound: str | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
        send_at: int | dt.datetime | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional push notification.

        From a template, whose values can be overridden.

        Args:
            identifiers: Identifies the person, by one of these.
            transactional_message_id: Id or trigger name of the template.
            to: `all` devices, the `last_used` one, or the token of a device.
            message_data: Values that the message refers to as `trigger`.
            title: Title.
            message: Text.
            link: Link that a tap opens.
            image_url: URL of an image.
            custom_data: Your own keys and values.
            custom_payload: Whole payload, for `ios` and `android`.
            sound: Sound on iOS: `default` or `none`.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            queue_draft: Whether it becomes a draft.
            disable_message_retention: Whether its content is not kept.
            send_at: When to send it; at once by default.
        """
        return await self._one(
            CREATE,
            {
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "to": to,
                "message_data": message_data,
                "title": title,
                "message": message,
                "link": link,
                "image_url": image_url,
                "custom_data": custom_data,
                "custom_payload": custom_payload,
                "sound": sound,
                "send_to_unsubscribed": send_to_unsubscribed,
                "queue_draft": queue_draft,
                "disable_message_retention": disable_message_retention,
                "send_at": send_at,
            },
            Delivery,
        )


class SyncTransactionalPush(SyncEntity):
    """Transactional push of Customer.io. Sync version of `TransactionalPush`."""

    def create(
        self,
        identifiers: IdentifiersParam,
        *,
        transactional_message_id: int | str | Omit | None = omit,
        to: str | Omit | None = omit,
        message_data: Mapping[str, Any] | Omit | None = omit,
        title: str | Omit | None = omit,
        message: str | Omit | None = omit,
        link: str | Omit | None = omit,
        image_url: str | Omit | None = omit,
        custom_data: Mapping[str, Any] | Omit | None = omit,
        custom_payload: Mapping[str, Any] | Omit | None = omit,
        sound: str | Omit | None = omit,
        send_to_unsubscribed: bool | Omit | None = omit,
        queue_draft: bool | Omit | None = omit,
        disable_message_retention: bool | Omit | None = omit,
        send_at: int | dt.datetime | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional push notification.

        From a template, whose values can be overridden.

        Args:
            identifiers: Identifies the person, by one of these.
            transactional_message_id: Id or trigger name of the template.
            to: `all` devices, the `last_used` one, or the token of a device.
            message_data: Values that the message refers to as `trigger`.
            title: Title.
            message: Text.
            link: Link that a tap opens.
            image_url: URL of an image.
            custom_data: Your own keys and values.
            custom_payload: Whole payload, for `ios` and `android`.
            sound: Sound on iOS: `default` or `none`.
            send_to_unsubscribed: Whether it is sent to people who unsubscribed.
            queue_draft: Whether it becomes a draft.
            disable_message_retention: Whether its content is not kept.
            send_at: When to send it; at once by default.
        """
        return self._one(
            CREATE,
            {
                "identifiers": identifiers,
                "transactional_message_id": transactional_message_id,
                "to": to,
                "message_data": message_data,
                "title": title,
                "message": message,
                "link": link,
                "image_url": image_url,
                "custom_data": custom_data,
                "custom_payload": custom_payload,
                "sound": sound,
                "send_to_unsubscribed": send_to_unsubscribed,
                "queue_draft": queue_draft,
                "disable_message_retention": disable_message_retention,
                "send_at": send_at,
            },
            Delivery,
        )
