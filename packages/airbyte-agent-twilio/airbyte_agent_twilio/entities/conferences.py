# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A conference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.conferences import GET, LIST
from ..models.conferences import Conference

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.conferences import ConferencesStoreColumn, ConferencesStoreRecord  # noqa: F401

__all__ = ["Conferences", "SyncConferences"]


class Conferences(StoredEntity["ConferencesStoreColumn", "ConferencesStoreRecord"]):
    """A conference."""

    _stored = ("conferences", "ConferencesStoreRecord")

    def list(
        self,
        account_sid: str | Omit | None = omit,
        *,
        status: Literal["init", "in-progress", "completed"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Conference]:
        """List conferences.

        Conferences, running ones included.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            status: Only conferences with this status. One of `init`, `in-progress`, `completed`.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(
            LIST, {"AccountSid": account_sid, "Status": status, "PageSize": page_size}, Conference
        )

    @overload
    async def get(self, account_sid: str, sid: str) -> Conference: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Conference: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Conference:
        """Get a conference.

        A conference by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the conference.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Conference)


class SyncConferences(SyncStoredEntity["ConferencesStoreColumn", "ConferencesStoreRecord"]):
    """A conference. Sync version of `Conferences`."""

    _stored = ("conferences", "ConferencesStoreRecord")

    def list(
        self,
        account_sid: str | Omit | None = omit,
        *,
        status: Literal["init", "in-progress", "completed"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Conference]:
        """List conferences.

        Conferences, running ones included.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            status: Only conferences with this status. One of `init`, `in-progress`, `completed`.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(
            LIST, {"AccountSid": account_sid, "Status": status, "PageSize": page_size}, Conference
        )

    @overload
    def get(self, account_sid: str, sid: str) -> Conference: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Conference: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Conference:
        """Get a conference.

        A conference by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the conference.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Conference)
