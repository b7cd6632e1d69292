# Generated from specs/freshdesk/connector.yaml by `connectorgen generate freshdesk`. Do not edit.
"""An answer to a survey."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.satisfaction_ratings import LIST
from ..models.satisfaction_ratings import SatisfactionRating

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.satisfaction_ratings import SatisfactionRatingsStoreColumn, SatisfactionRatingsStoreRecord  # noqa: F401

__all__ = ["SatisfactionRatings", "SyncSatisfactionRatings"]


class SatisfactionRatings(StoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]):
    """An answer to a survey."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        created_since: dt.datetime | str | Omit | None = omit,
        user_id: int | Omit | None = omit,
    ) -> AsyncPager[SatisfactionRating]:
        """List satisfaction ratings.

        Answers to surveys.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            created_since: Only those since then.
            user_id: Only those of this contact.
        """
        return self._pager(
            LIST,
            {"per_page": per_page, "page": page, "created_since": created_since, "user_id": user_id},
            SatisfactionRating,
        )


class SyncSatisfactionRatings(
    SyncStoredEntity["SatisfactionRatingsStoreColumn", "SatisfactionRatingsStoreRecord"]
):
    """An answer to a survey. Sync version of `SatisfactionRatings`."""

    _stored = ("satisfaction_ratings", "SatisfactionRatingsStoreRecord")

    def list(
        self,
        *,
        per_page: int | Omit | None = omit,
        page: int | Omit | None = omit,
        created_since: dt.datetime | str | Omit | None = omit,
        user_id: int | Omit | None = omit,
    ) -> SyncPage[SatisfactionRating]:
        """List satisfaction ratings.

        Answers to surveys.

        Args:
            per_page: Records per page; 30 by default. 1 to 100.
            page: Number of the page, from 1. At least 1.
            created_since: Only those since then.
            user_id: Only those of this contact.
        """
        return self._page(
            LIST,
            {"per_page": per_page, "page": page, "created_since": created_since, "user_id": user_id},
            SatisfactionRating,
        )
