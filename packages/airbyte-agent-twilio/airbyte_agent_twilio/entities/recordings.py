# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""A recording of a call or conference."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.recordings import GET, LIST
from ..models.recordings import Recording

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.recordings import RecordingsStoreColumn, RecordingsStoreRecord  # noqa: F401

__all__ = ["Recordings", "SyncRecordings"]


class Recordings(StoredEntity["RecordingsStoreColumn", "RecordingsStoreRecord"]):
    """A recording of a call or conference."""

    _stored = ("recordings", "RecordingsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Recording]:
        """List recordings.

        Recordings of calls and conferences; the audio itself is not included.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Recording)

    @overload
    async def get(self, account_sid: str, sid: str) -> Recording: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Recording: ...

    async def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Recording:
        """Get a recording.

        A recording by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the recording.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Recording)


class SyncRecordings(SyncStoredEntity["RecordingsStoreColumn", "RecordingsStoreRecord"]):
    """A recording of a call or conference. Sync version of `Recordings`."""

    _stored = ("recordings", "RecordingsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Recording]:
        """List recordings.

        Recordings of calls and conferences; the audio itself is not included.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Recording)

    @overload
    def get(self, account_sid: str, sid: str) -> Recording: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Recording: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Recording:
        """Get a recording.

        A recording by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the recording.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Recording)
