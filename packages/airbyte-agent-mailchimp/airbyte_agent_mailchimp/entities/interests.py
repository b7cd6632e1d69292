# Generated from specs/mailchimp/connector.yaml by `connectorgen generate mailchimp`. Do not edit.
"""An interest, which members can choose."""

from __future__ import annotations

from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.interests import GET, LIST
from ..models.interests import Interest

__all__ = ["Interests", "SyncInterests"]


class Interests(Entity):
    """An interest, which members can choose."""

    def list(
        self,
        list_id: str,
        interest_category_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> AsyncPager[Interest]:
        """List interests of a category.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._pager(
            LIST,
            {
                "list_id": list_id,
                "interest_category_id": interest_category_id,
                "count": count,
                "offset": offset,
            },
            Interest,
        )

    async def get(self, list_id: str, interest_category_id: str, interest_id: str) -> Interest:
        """Get an interest.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
            interest_id: Id of the interest.
        """
        return await self._one(
            GET,
            {"list_id": list_id, "interest_category_id": interest_category_id, "interest_id": interest_id},
            Interest,
        )


class SyncInterests(SyncEntity):
    """An interest, which members can choose. Sync version of `Interests`."""

    def list(
        self,
        list_id: str,
        interest_category_id: str,
        *,
        count: int | Omit | None = omit,
        offset: int | Omit | None = omit,
    ) -> SyncPage[Interest]:
        """List interests of a category.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
            count: Records per page; 10 by default. 1 to 1,000.
            offset: Number of records to skip; 0 by default. At least 0.
        """
        return self._page(
            LIST,
            {
                "list_id": list_id,
                "interest_category_id": interest_category_id,
                "count": count,
                "offset": offset,
            },
            Interest,
        )

    def get(self, list_id: str, interest_category_id: str, interest_id: str) -> Interest:
        """Get an interest.

        Args:
            list_id: Id of the list.
            interest_category_id: Id of the category of interests.
            interest_id: Id of the interest.
        """
        return self._one(
            GET,
            {"list_id": list_id, "interest_category_id": interest_category_id, "interest_id": interest_id},
            Interest,
        )
