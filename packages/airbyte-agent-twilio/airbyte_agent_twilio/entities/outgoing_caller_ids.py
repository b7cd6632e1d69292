# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A verified phone number that the account may call from."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.outgoing_caller_ids import GET, LIST
from ..models.outgoing_caller_ids import OutgoingCallerId

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.outgoing_caller_ids import OutgoingCallerIdsStoreColumn, OutgoingCallerIdsStoreRecord  # noqa: F401

__all__ = ["OutgoingCallerIds", "SyncOutgoingCallerIds"]


class OutgoingCallerIds(StoredEntity["OutgoingCallerIdsStoreColumn", "OutgoingCallerIdsStoreRecord"]):
    """A verified phone number that the account may call from."""

    _stored = ("outgoing_caller_ids", "OutgoingCallerIdsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[OutgoingCallerId]:
        """List verified caller ids.

        Phone numbers of others that the account may call from, since it verified them.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, OutgoingCallerId)

    @overload
    async def get(self, account_sid: str, sid: str) -> OutgoingCallerId: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> OutgoingCallerId: ...

    async def get(
        self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit
    ) -> OutgoingCallerId:
        """Get a verified caller id.

        A verified caller id by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the outgoing caller id.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, OutgoingCallerId)


class SyncOutgoingCallerIds(SyncStoredEntity["OutgoingCallerIdsStoreColumn", "OutgoingCallerIdsStoreRecord"]):
    """A verified phone number that the account may call from. Sync version of `OutgoingCallerIds`."""

    _stored = ("outgoing_caller_ids", "OutgoingCallerIdsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[OutgoingCallerId]:
        """List verified caller ids.

        Phone numbers of others that the account may call from, since it verified them.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, OutgoingCallerId)

    @overload
    def get(self, account_sid: str, sid: str) -> OutgoingCallerId: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> OutgoingCallerId: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> OutgoingCallerId:
        """Get a verified caller id.

        A verified caller id by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the outgoing caller id.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, OutgoingCallerId)
