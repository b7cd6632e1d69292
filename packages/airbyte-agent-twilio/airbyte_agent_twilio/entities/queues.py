# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A queue of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.queues import GET, LIST
from ..models.queues import Queue

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.queues import QueuesStoreColumn, QueuesStoreRecord  # noqa: F401

__all__ = ["Queues", "SyncQueues"]


class Queues(StoredEntity["QueuesStoreColumn", "QueuesStoreRecord"]):
    """A queue of calls."""

    _stored = ("queues", "QueuesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Queue]:
        """List queues of calls.

        Queues that calls wait in.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Queue)

    @overload
    async def get(self, account_sid: str, sid: str) -> Queue: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Queue: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Queue:
        """Get a queue of calls.

        A queue of calls by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the queue.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Queue)


class SyncQueues(SyncStoredEntity["QueuesStoreColumn", "QueuesStoreRecord"]):
    """A queue of calls. Sync version of `Queues`."""

    _stored = ("queues", "QueuesStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Queue]:
        """List queues of calls.

        Queues that calls wait in.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Queue)

    @overload
    def get(self, account_sid: str, sid: str) -> Queue: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Queue: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Queue:
        """Get a queue of calls.

        A queue of calls by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the queue.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Queue)
