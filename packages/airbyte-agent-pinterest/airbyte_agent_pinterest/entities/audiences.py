# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""A group of users that ads can be shown to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.audiences import LIST
from ..models.audiences import Audience

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.audiences import AudiencesStoreColumn, AudiencesStoreRecord  # noqa: F401

__all__ = ["Audiences", "SyncAudiences"]


class Audiences(StoredEntity["AudiencesStoreColumn", "AudiencesStoreRecord"]):
    """A group of users that ads can be shown to."""

    _stored = ("audiences", "AudiencesStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> AsyncPager[Audience]:
        """List audiences.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._pager(
            LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark}, Audience
        )


class SyncAudiences(SyncStoredEntity["AudiencesStoreColumn", "AudiencesStoreRecord"]):
    """A group of users that ads can be shown to. Sync version of `Audiences`."""

    _stored = ("audiences", "AudiencesStoreRecord")

    def list(
        self, ad_account_id: str, *, page_size: int | Omit | None = omit, bookmark: str | Omit | None = omit
    ) -> SyncPage[Audience]:
        """List audiences.

        Args:
            ad_account_id: Id of the ad account.
            page_size: Records per page; 25 by default. 1 to 250.
            bookmark: Bookmark of the page, from the previous page.
        """
        return self._page(
            LIST, {"ad_account_id": ad_account_id, "page_size": page_size, "bookmark": bookmark}, Audience
        )
