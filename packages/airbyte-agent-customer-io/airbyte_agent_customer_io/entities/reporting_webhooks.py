# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A webhook that is told what happens to messages."""

from __future__ import annotations

from collections.abc import Sequence

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.reporting_webhooks import CREATE, GET, LIST, UPDATE
from ..models.reporting_webhooks import ReportingWebhook

__all__ = ["ReportingWebhooks", "SyncReportingWebhooks"]


class ReportingWebhooks(Entity):
    """A webhook that is told what happens to messages."""

    def list(self) -> AsyncPager[ReportingWebhook]:
        """List reporting webhooks.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, ReportingWebhook)

    async def create(
        self,
        name: str,
        endpoint: str,
        events: Sequence[str],
        *,
        disabled: bool | Omit | None = omit,
        full_resolution: bool | Omit | None = omit,
        with_content: bool | Omit | None = omit,
    ) -> ReportingWebhook:
        """Create a reporting webhook.

        Args:
            name: Name of the webhook.
            endpoint: URL that is called.
            events: Events that it is told, such as `email_sent`. At least 1 items.
            disabled: Whether it is turned off.
            full_resolution: Whether it is told of each open and click, not only of the first.
            with_content: Whether events of sent messages contain their body.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "endpoint": endpoint,
                "events": events,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "with_content": with_content,
            },
            ReportingWebhook,
        )

    async def get(self, webhook_id: int) -> ReportingWebhook:
        """Get a reporting webhook.

        Args:
            webhook_id: Id of the webhook.
        """
        return await self._one(GET, {"webhook_id": webhook_id}, ReportingWebhook)

    async def update(
        self,
        webhook_id: int,
        name: str,
        endpoint: str,
        events: Sequence[str],
        *,
        disabled: bool | Omit | None = omit,
        full_resolution: bool | Omit | None = omit,
        with_content: bool | Omit | None = omit,
    ) -> ReportingWebhook:
        """Update a reporting webhook.

        Args:
            webhook_id: Id of the webhook.
            name: Name of the webhook.
            endpoint: URL that is called.
            events: Events that it is told, such as `email_sent`. At least 1 items.
            disabled: Whether it is turned off.
            full_resolution: Whether it is told of each open and click, not only of the first.
            with_content: Whether events of sent messages contain their body.
        """
        return await self._one(
            UPDATE,
            {
                "webhook_id": webhook_id,
                "name": name,
                "endpoint": endpoint,
                "events": events,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "with_content": with_content,
            },
            ReportingWebhook,
        )


class SyncReportingWebhooks(SyncEntity):
    """A webhook that is told what happens to messages. Sync version of `ReportingWebhooks`."""

    def list(self) -> SyncPage[ReportingWebhook]:
        """List reporting webhooks.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, ReportingWebhook)

    def create(
        self,
        name: str,
        endpoint: str,
        events: Sequence[str],
        *,
        disabled: bool | Omit | None = omit,
        full_resolution: bool | Omit | None = omit,
        with_content: bool | Omit | None = omit,
    ) -> ReportingWebhook:
        """Create a reporting webhook.

        Args:
            name: Name of the webhook.
            endpoint: URL that is called.
            events: Events that it is told, such as `email_sent`. At least 1 items.
            disabled: Whether it is turned off.
            full_resolution: Whether it is told of each open and click, not only of the first.
            with_content: Whether events of sent messages contain their body.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "endpoint": endpoint,
                "events": events,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "with_content": with_content,
            },
            ReportingWebhook,
        )

    def get(self, webhook_id: int) -> ReportingWebhook:
        """Get a reporting webhook.

        Args:
            webhook_id: Id of the webhook.
        """
        return self._one(GET, {"webhook_id": webhook_id}, ReportingWebhook)

    def update(
        self,
        webhook_id: int,
        name: str,
        endpoint: str,
        events: Sequence[str],
        *,
        disabled: bool | Omit | None = omit,
        full_resolution: bool | Omit | None = omit,
        with_content: bool | Omit | None = omit,
    ) -> ReportingWebhook:
        """Update a reporting webhook.

        Args:
            webhook_id: Id of the webhook.
            name: Name of the webhook.
            endpoint: URL that is called.
            events: Events that it is told, such as `email_sent`. At least 1 items.
            disabled: Whether it is turned off.
            full_resolution: Whether it is told of each open and click, not only of the first.
            with_content: Whether events of sent messages contain their body.
        """
        return self._one(
            UPDATE,
            {
                "webhook_id": webhook_id,
                "name": name,
                "endpoint": endpoint,
                "events": events,
                "disabled": disabled,
                "full_resolution": full_resolution,
                "with_content": with_content,
            },
            ReportingWebhook,
        )
