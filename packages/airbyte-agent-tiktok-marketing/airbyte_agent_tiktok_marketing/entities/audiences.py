# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""A custom audience."""

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
    """A custom audience."""

    _stored = ("audiences", "AudiencesStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> AsyncPager[Audience]:
        """List custom audiences.

        The account's own, and those that were shared with it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 100.
        """
        return self._pager(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Audience
        )


class SyncAudiences(SyncStoredEntity["AudiencesStoreColumn", "AudiencesStoreRecord"]):
    """A custom audience. Sync version of `Audiences`."""

    _stored = ("audiences", "AudiencesStoreRecord")

    def list(
        self,
        advertiser_id: str | Omit | None = omit,
        *,
        page: int | Omit | None = omit,
        page_size: int | Omit | None = omit,
    ) -> SyncPage[Audience]:
        """List custom audiences.

        The account's own, and those that were shared with it.

        Args:
            advertiser_id: Id of the ad account. Defaults to the connector's setting.
            page: Number of the page, from 1. At least 1.
            page_size: Records per page; 10 by default. 1 to 100.
        """
        return self._page(
            LIST, {"advertiser_id": advertiser_id, "page": page, "page_size": page_size}, Audience
        )
