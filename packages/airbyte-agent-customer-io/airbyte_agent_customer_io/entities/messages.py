# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A delivery: a message to one person."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.messages import GET, LIST
from ..models.messages import Message
from ..params.messages import MessageListParamsMetric, MessageListParamsType

__all__ = ["Messages", "SyncMessages"]


class Messages(Entity):
    """A delivery: a message to one person."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: MessageListParamsType | str | Omit | None = omit,
        metric: MessageListParamsMetric | str | Omit | None = omit,
        campaign_id: int | Omit | None = omit,
        newsletter_id: int | Omit | None = omit,
    ) -> AsyncPager[Message]:
        """List deliveries.

        Deliveries of the last six months.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page; 50 by default. 1 to 1,000.
            type: Only deliveries on this channel; `twilio` is SMS. One of `email`, `webhook`, `twilio`,
                `whatsapp`, `slack`, `push`, `in_app`, `live_notification`.
            metric: Only deliveries that reached this state. One of `attempted`, `sent`, `delivered`,
                `opened`, `clicked`, `converted`, `bounced`, `spammed`, `unsubscribed`, `dropped`, `failed`,
                `undeliverable`.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
        """
        return self._pager(
            LIST,
            {
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
            },
            Message,
        )

    async def get(self, message_id: str) -> Message:
        """Get a delivery.

        Args:
            message_id: Id of the delivery.
        """
        return await self._one(GET, {"message_id": message_id}, Message)


class SyncMessages(SyncEntity):
    """A delivery: a message to one person. Sync version of `Messages`."""

    def list(
        self,
        *,
        start: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        type: MessageListParamsType | str | Omit | None = omit,
        metric: MessageListParamsMetric | str | Omit | None = omit,
        campaign_id: int | Omit | None = omit,
        newsletter_id: int | Omit | None = omit,
    ) -> SyncPage[Message]:
        """List deliveries.

        Deliveries of the last six months.

        Args:
            start: Cursor of the page, from the previous page.
            limit: Records per page; 50 by default. 1 to 1,000.
            type: Only deliveries on this channel; `twilio` is SMS. One of `email`, `webhook`, `twilio`,
                `whatsapp`, `slack`, `push`, `in_app`, `live_notification`.
            metric: Only deliveries that reached this state. One of `attempted`, `sent`, `delivered`,
                `opened`, `clicked`, `converted`, `bounced`, `spammed`, `unsubscribed`, `dropped`, `failed`,
                `undeliverable`.
            campaign_id: Only deliveries of this campaign.
            newsletter_id: Only deliveries of this newsletter.
        """
        return self._page(
            LIST,
            {
                "start": start,
                "limit": limit,
                "type": type,
                "metric": metric,
                "campaign_id": campaign_id,
                "newsletter_id": newsletter_id,
            },
            Message,
        )

    def get(self, message_id: str) -> Message:
        """Get a delivery.

        Args:
            message_id: Id of the delivery.
        """
        return self._one(GET, {"message_id": message_id}, Message)
