# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""A line that customers call, and that agents call from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.phone_numbers import GET, LIST
from ..models.phone_numbers import PhoneNumber

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.phone_numbers import PhoneNumbersStoreColumn, PhoneNumbersStoreRecord  # noqa: F401

__all__ = ["PhoneNumbers", "SyncPhoneNumbers"]


class PhoneNumbers(StoredEntity["PhoneNumbersStoreColumn", "PhoneNumbersStoreRecord"]):
    """A line that customers call, and that agents call from."""

    _stored = ("phone_numbers", "PhoneNumbersStoreRecord")

    def list(self) -> AsyncPager[PhoneNumber]:
        """List the account's phone numbers."""
        return self._pager(LIST, {}, PhoneNumber)

    async def get(self, phone_number_id: int) -> PhoneNumber:
        """Get a phone number.

        Args:
            phone_number_id: Id of the phone number.
        """
        return await self._one(GET, {"phone_number_id": phone_number_id}, PhoneNumber)


class SyncPhoneNumbers(SyncStoredEntity["PhoneNumbersStoreColumn", "PhoneNumbersStoreRecord"]):
    """A line that customers call, and that agents call from. Sync version of `PhoneNumbers`."""

    _stored = ("phone_numbers", "PhoneNumbersStoreRecord")

    def list(self) -> SyncPage[PhoneNumber]:
        """List the account's phone numbers."""
        return self._page(LIST, {}, PhoneNumber)

    def get(self, phone_number_id: int) -> PhoneNumber:
        """Get a phone number.

        Args:
            phone_number_id: Id of the phone number.
        """
        return self._one(GET, {"phone_number_id": phone_number_id}, PhoneNumber)
