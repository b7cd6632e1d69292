# Generated from specs/twilio/connector.yaml by `connectorgen generate twilio`. Do not edit.
"""Usage and cost of one category."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.usage_records import LIST
from ..models.usage_records import UsageRecord

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.usage_records import UsageRecordsStoreColumn, UsageRecordsStoreRecord  # noqa: F401

__all__ = ["SyncUsageRecords", "UsageRecords"]


class UsageRecords(StoredEntity["UsageRecordsStoreColumn", "UsageRecordsStoreRecord"]):
    """Usage and cost of one category."""

    _stored = ("usage_records", "UsageRecordsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> AsyncPager[UsageRecord]:
        """List usage records.

        What the account used and what that cost, one record for each category of usage.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._pager(LIST, {"AccountSid": account_sid, "PageSize": page_size}, UsageRecord)


class SyncUsageRecords(SyncStoredEntity["UsageRecordsStoreColumn", "UsageRecordsStoreRecord"]):
    """Usage and cost of one category. Sync version of `UsageRecords`."""

    _stored = ("usage_records", "UsageRecordsStoreRecord")

    def list(
        self, account_sid: str | Omit | None = omit, *, page_size: int | Omit | None = omit
    ) -> SyncPage[UsageRecord]:
        """List usage records.

        What the account used and what that cost, one record for each category of usage.

        Args:
            account_sid: SID of the account, or of a subaccount of it. Defaults to the connector's setting.
            page_size: Records on a page; 50 if it is not given. 1 to 1,000.
        """
        return self._page(LIST, {"AccountSid": account_sid, "PageSize": page_size}, UsageRecord)
