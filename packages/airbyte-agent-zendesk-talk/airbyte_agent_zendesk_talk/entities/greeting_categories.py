# Generated from specs/zendesk-talk/connector.yaml by `connectorgen generate zendesk-talk`. Do not edit.
"""When a greeting is played, such as voicemail or on hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage

from .._operations.greeting_categories import GET, LIST
from ..models.greeting_categories import GreetingCategory

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.greeting_categories import GreetingCategoriesStoreColumn, GreetingCategoriesStoreRecord  # noqa: F401

__all__ = ["GreetingCategories", "SyncGreetingCategories"]


class GreetingCategories(StoredEntity["GreetingCategoriesStoreColumn", "GreetingCategoriesStoreRecord"]):
    """When a greeting is played, such as voicemail or on hold."""

    _stored = ("greeting_categories", "GreetingCategoriesStoreRecord")

    def list(self) -> AsyncPager[GreetingCategory]:
        """List kinds of greetings."""
        return self._pager(LIST, {}, GreetingCategory)

    async def get(self, greeting_category_id: int) -> GreetingCategory:
        """Get a kind of greeting.

        Args:
            greeting_category_id: Id of the kind of greeting.
        """
        return await self._one(GET, {"greeting_category_id": greeting_category_id}, GreetingCategory)


class SyncGreetingCategories(
    SyncStoredEntity["GreetingCategoriesStoreColumn", "GreetingCategoriesStoreRecord"]
):
    """When a greeting is played, such as voicemail or on hold. Sync version of `GreetingCategories`."""

    _stored = ("greeting_categories", "GreetingCategoriesStoreRecord")

    def list(self) -> SyncPage[GreetingCategory]:
        """List kinds of greetings."""
        return self._page(LIST, {}, GreetingCategory)

    def get(self, greeting_category_id: int) -> GreetingCategory:
        """Get a kind of greeting.

        Args:
            greeting_category_id: Id of the kind of greeting.
        """
        return self._one(GET, {"greeting_category_id": greeting_category_id}, GreetingCategory)
