# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""The text of a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.transcriptions import GET, LIST
from ..models.transcriptions import Transcription

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.transcriptions import TranscriptionsStoreColumn, TranscriptionsStoreRecord  # noqa: F401

__all__ = ["SyncTranscriptions", "Transcriptions"]


class Transcriptions(StoredEntity["TranscriptionsStoreColumn", "TranscriptionsStoreRecord"]):
    """The text of a recording."""

    _stored = ("transcriptions", "TranscriptionsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[Transcription]:
        """List transcriptions of recordings.

        Texts of recorded speech.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Transcription)

    @overload
    async def get(self, account_sid: str, sid: str) -> Transcription: ...

    @overload
    async def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Transcription: ...

    async def get(
        self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit
    ) -> Transcription:
        """Get a transcription of a recording.

        A transcription of a recording by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the transcription.
        """
        return await self._one(GET, {"AccountSid": account_sid, "sid": sid}, Transcription)


class SyncTranscriptions(SyncStoredEntity["TranscriptionsStoreColumn", "TranscriptionsStoreRecord"]):
    """The text of a recording. Sync version of `Transcriptions`."""

    _stored = ("transcriptions", "TranscriptionsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[Transcription]:
        """List transcriptions of recordings.

        Texts of recorded speech.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, Transcription)

    @overload
    def get(self, account_sid: str, sid: str) -> Transcription: ...

    @overload
    def get(self, *, sid: str, account_sid: str | Omit | None = omit) -> Transcription: ...

    def get(self, account_sid: str | Omit | None = omit, sid: str | Omit | None = omit) -> Transcription:
        """Get a transcription of a recording.

        A transcription of a recording by its SID.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            sid: SID of the transcription.
        """
        return self._one(GET, {"AccountSid": account_sid, "sid": sid}, Transcription)
