# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""A category of interests."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.interest_categories import GET, LIST
from ..models.interest_categories import InterestCategory

__all__ = ["InterestCategories", "SyncInterestCategories"]


class InterestCategories(Entity):
    """A category of interests."""

    def list(
        self, list_id: str, *, count: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> AsyncPager[InterestCategory]:
        """List categories of interests.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._pager(LIST, {"list_id": list_id, "count": count, "offset": offset}, InterestCategory)

    async def get(self, list_id: str, interest_category_id: str) -> InterestCategory:
        """Get a category of interests.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
        """
        return await self._one(
            GET, {"list_id": list_id, "interest_category_id": interest_category_id}, InterestCategory
        )


class SyncInterestCategories(SyncEntity):
    """A category of interests. Sync version of `InterestCategories`."""

    def list(
        self, list_id: str, *, count: int | Omit | None = omit, offset: int | Omit | None = omit
    ) -> SyncPage[InterestCategory]:
        """List categories of interests.

        Args:
            list_id: Id of the list.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._page(LIST, {"list_id": list_id, "count": count, "offset": offset}, InterestCategory)

    def get(self, list_id: str, interest_category_id: str) -> InterestCategory:
        """Get a category of interests.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
        """
        return self._one(
            GET, {"list_id": list_id, "interest_category_id": interest_category_id}, InterestCategory
        )
