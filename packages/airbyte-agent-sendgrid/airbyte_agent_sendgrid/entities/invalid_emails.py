# Generated from specs/sendgrid/connector.yaml by `connectorgen generate sendgrid`. Do not edit.
"""An invalid email address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.invalid_emails import LIST
from ..models.invalid_emails import InvalidEmail

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.invalid_emails import InvalidEmailsStoreColumn, InvalidEmailsStoreRecord  # noqa: F401

__all__ = ["InvalidEmails", "SyncInvalidEmails"]


class InvalidEmails(StoredEntity["InvalidEmailsStoreColumn", "InvalidEmailsStoreRecord"]):
    """An invalid email address."""

    _stored = ("invalid_emails", "InvalidEmailsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[InvalidEmail]:
        """List invalid email addresses.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._pager(LIST, {"limit": limit, "offset": offset}, InvalidEmail)


class SyncInvalidEmails(SyncStoredEntity["InvalidEmailsStoreColumn", "InvalidEmailsStoreRecord"]):
    """An invalid email address. Sync version of `InvalidEmails`."""

    _stored = ("invalid_emails", "InvalidEmailsStoreRecord")

    def list(
        self, *, limit: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[InvalidEmail]:
        """List invalid email addresses.

        Args:
            limit: Records per page. 1 to 500.
            offset: Number of records to skip. At least 0.
        """
        return self._page(LIST, {"limit": limit, "offset": offset}, InvalidEmail)
