# Generated from specs/confluence/connector.yaml by `connectorgen generate confluence`. Do not edit.
"""Something that was changed, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.audit import LIST
from ..models.audit import AuditRecord

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.audit import AuditStoreColumn, AuditStoreRecord  # noqa: F401

__all__ = ["Audit", "SyncAudit"]


class Audit(StoredEntity["AuditStoreColumn", "AuditStoreRecord"]):
    """Something that was changed, and by whom."""

    _stored = ("audit", "AuditStoreRecord")

    def list(
        self,
        *,
        start: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        search_string: str | Omit | None = omit,
    ) -> AsyncPager[AuditRecord]:
        """List the audit log.

        Records of the audit log, newest first. Only administrators of the site can read it.

        Not tested against the live API. Only in version 1 of the API, whose document was not available.

        Args:
            start: Number of records to skip. At least 0.
            limit: Records per page. At least 1.
            start_date: Only records from then on, as ISO 8601 or Unix time in milliseconds.
            end_date: Only records until then, as ISO 8601 or Unix time in milliseconds.
            search_string: Only records with this text in their summary, category or description.
        """
        return self._pager(
            LIST,
            {
                "start": start,
                "limit": limit,
                "startDate": start_date,
                "endDate": end_date,
                "searchString": search_string,
            },
            AuditRecord,
        )


class SyncAudit(SyncStoredEntity["AuditStoreColumn", "AuditStoreRecord"]):
    """Something that was changed, and by whom. Sync version of `Audit`."""

    _stored = ("audit", "AuditStoreRecord")

    def list(
        self,
        *,
        start: int | Omit | None = omit,
        limit: int | Omit | None = omit,
        start_date: str | Omit | None = omit,
        end_date: str | Omit | None = omit,
        search_string: str | Omit | None = omit,
    ) -> SyncPage[AuditRecord]:
        """List the audit log.

        Records of the audit log, newest first. Only administrators of the site can read it.

        Not tested against the live API. Only in version 1 of the API, whose document was not available.

        Args:
            start: Number of records to skip. At least 0.
            limit: Records per page. At least 1.
            start_date: Only records from then on, as ISO 8601 or Unix time in milliseconds.
            end_date: Only records until then, as ISO 8601 or Unix time in milliseconds.
            search_string: Only records with this text in their summary, category or description.
        """
        return self._page(
            LIST,
            {
                "start": start,
                "limit": limit,
                "startDate": start_date,
                "endDate": end_date,
                "searchString": search_string,
            },
            AuditRecord,
        )
