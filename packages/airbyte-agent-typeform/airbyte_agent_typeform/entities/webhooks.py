# Generated from specs/typeform/connector.yaml by `connectorgen generate typeform`. Do not edit.
"""A URL to which responses are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.webhooks import LIST
from ..models.webhooks import Webhook

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.webhooks import WebhooksStoreColumn, WebhooksStoreRecord  # noqa: F401

__all__ = ["SyncWebhooks", "Webhooks"]


class Webhooks(StoredEntity["WebhooksStoreColumn", "WebhooksStoreRecord"]):
    """A URL to which responses are sent."""

    _stored = ("webhooks", "WebhooksStoreRecord")

    def list(self, form_id: str) -> AsyncPager[Webhook]:
        """List webhooks.

        Returns a single page. The whole list is in one response.

        Args:
            form_id: Id of the form, as in its URL.
        """
        return self._pager(LIST, {"form_id": form_id}, Webhook)


class SyncWebhooks(SyncStoredEntity["WebhooksStoreColumn", "WebhooksStoreRecord"]):
    """A URL to which responses are sent. Sync version of `Webhooks`."""

    _stored = ("webhooks", "WebhooksStoreRecord")

    def list(self, form_id: str) -> SyncPage[Webhook]:
        """List webhooks.

        Returns a single page. The whole list is in one response.

        Args:
            form_id: Id of the form, as in its URL.
        """
        return self._page(LIST, {"form_id": form_id}, Webhook)
