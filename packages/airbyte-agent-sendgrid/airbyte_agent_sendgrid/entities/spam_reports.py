# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""A spam report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.spam_reports import LIST
from ..models.spam_reports import SpamReport

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.spam_reports import SpamReportsStoreColumn, SpamReportsStoreRecord  # noqa: F401

__all__ = ["SpamReports", "SyncSpamReports"]


class SpamReports(StoredEntity["SpamReportsStoreColumn", "SpamReportsStoreRecord"]):
    """A spam report."""

    _stored = ("spam_reports", "SpamReportsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[SpamReport]:
        """List spam reports.

        Addresses whose owners marked a message as spam.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, SpamReport)


class SyncSpamReports(SyncStoredEntity["SpamReportsStoreColumn", "SpamReportsStoreRecord"]):
    """A spam report. Sync version of `SpamReports`."""

    _stored = ("spam_reports", "SpamReportsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[SpamReport]:
        """List spam reports.

        Addresses whose owners marked a message as spam.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, SpamReport)
