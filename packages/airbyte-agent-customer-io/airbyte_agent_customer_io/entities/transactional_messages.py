# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""A template of transactional messages."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.transactional_messages import GET, LIST
from ..models.transactional_messages import TransactionalMessage

__all__ = ["SyncTransactionalMessages", "TransactionalMessages"]


class TransactionalMessages(Entity):
    """A template of transactional messages."""

    def list(self) -> AsyncPager[TransactionalMessage]:
        """List transactional messages.

        The templates, not their deliveries.

        Returns a single page. One response has all records.
        """
        return self._pager(LIST, {}, TransactionalMessage)

    async def get(self, transactional_id: int) -> TransactionalMessage:
        """Get a transactional message.

        Args:
            transactional_id: Id of the template.
        """
        return await self._one(GET, {"transactional_id": transactional_id}, TransactionalMessage)


class SyncTransactionalMessages(SyncEntity):
    """A template of transactional messages. Sync version of `TransactionalMessages`."""

    def list(self) -> SyncPage[TransactionalMessage]:
        """List transactional messages.

        The templates, not their deliveries.

        Returns a single page. One response has all records.
        """
        return self._page(LIST, {}, TransactionalMessage)

    def get(self, transactional_id: int) -> TransactionalMessage:
        """Get a transactional message.

        Args:
            transactional_id: Id of the template.
        """
        return self._one(GET, {"transactional_id": transactional_id}, TransactionalMessage)
