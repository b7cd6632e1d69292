# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""A version of an offer to a candidate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.offers import LIST
from ..models.offers import Offer

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.offers import OffersStoreColumn, OffersStoreRecord  # noqa: F401

__all__ = ["Offers", "SyncOffers"]


class Offers(StoredEntity["OffersStoreColumn", "OffersStoreRecord"]):
    """A version of an offer to a candidate."""

    _stored = ("offers", "OffersStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> AsyncPager[Offer]:
        """List offers.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only offers with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._pager(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Offer
        )


class SyncOffers(SyncStoredEntity["OffersStoreColumn", "OffersStoreRecord"]):
    """A version of an offer to a candidate. Sync version of `Offers`."""

    _stored = ("offers", "OffersStoreRecord")

    def list(
        self,
        *,
        cursor: str | Omit | None = omit,
        per_page: int | Omit | None = omit,
        ids: Sequence[int] | Omit | None = omit,
        updated_at: str | Omit | None = omit,
    ) -> SyncPage[Offer]:
        """List offers.

        Args:
            cursor: Cursor from the `Link` header; without any other parameter.
            per_page: How many records a page has, 100 by default. 1 to 500.
            ids: Only offers with these ids. At most 50 items.
            updated_at: Only those changed at such a time: `gt`, `gte`, `lt` or `lte` and a time, as in
                `gte|2026-01-01T00:00:00Z`, or two of them,
                `gte|2026-01-01T00:00:00Z|lt|2026-02-01T00:00:00Z`.
        """
        return self._page(
            LIST, {"cursor": cursor, "per_page": per_page, "ids": ids, "updated_at": updated_at}, Offer
        )
