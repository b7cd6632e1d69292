# Generated from specs/customer-io/connector.yaml by `connectorgen generate customer-io`. Do not edit.
"""Transactional inbox message of Customer.io."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transactional_inbox_message import CREATE
from ..models.shared import Delivery
from ..params.shared import IdentifiersParam

__all__ = ["SyncTransactionalInboxMessage", "TransactionalInboxMessage"]


class TransactionalInboxMessage(Entity):
    """Transactional inbox message of Customer.io."""

    async def create(
        self,
        transactional_message_id: int | str,
        identifiers: IdentifiersParam,
        *,
        message_data: Mapping[str, Any] | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional inbox message.

        Not tested against the live API. The document at hand is older than the operation; the vendor's
        clients send it.

        Args:
            transactional_message_id: Id or trigger name of the template.
            identifiers: Identifies the person, by one of these.
            message_data: Values that the message refers to as `trigger`.
        """
        return await self._one(
            CREATE,
            {
                "transactional_message_id": transactional_message_id,
                "identifiers": identifiers,
                "message_data": message_data,
            },
            Delivery,
        )


class SyncTransactionalInboxMessage(SyncEntity):
    """Transactional inbox message of Customer.io. Sync version of `TransactionalInboxMessage`."""

    def create(
        self,
        transactional_message_id: int | str,
        identifiers: IdentifiersParam,
        *,
        message_data: Mapping[str, Any] | Omit | None = omit,
    ) -> Delivery:
        """Send a transactional inbox message.

        Not tested against the live API. The document at hand is older than the operation; the vendor's
        clients send it.

        Args:
            transactional_message_id: Id or trigger name of the template.
            identifiers: Identifies the person, by one of these.
            message_data: Values that the message refers to as `trigger`.
        """
        return self._one(
            CREATE,
            {
                "transactional_message_id": transactional_message_id,
                "identifiers": identifiers,
                "message_data": message_data,
            },
            Delivery,
        )
