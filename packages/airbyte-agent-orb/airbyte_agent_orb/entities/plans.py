# Generated from specs/orb/connector.yaml by `connectorgen generate orb`. Do not edit.
"""A template of prices that customers subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.plans import GET, LIST
from ..models.plans import Plan

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.plans import PlansStoreColumn, PlansStoreRecord  # noqa: F401

__all__ = ["Plans", "SyncPlans"]


class Plans(StoredEntity["PlansStoreColumn", "PlansStoreRecord"]):
    """A template of prices that customers subscribe to."""

    _stored = ("plans", "PlansStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit) -> AsyncPager[Plan]:
        """List plans.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
        """
        return self._pager(LIST, {"limit": limit, "cursor": cursor}, Plan)

    async def get(self, plan_id: str) -> Plan:
        """Get a plan.

        Args:
            plan_id: Id of the plan.
        """
        return await self._one(GET, {"plan_id": plan_id}, Plan)


class SyncPlans(SyncStoredEntity["PlansStoreColumn", "PlansStoreRecord"]):
    """A template of prices that customers subscribe to. Sync version of `Plans`."""

    _stored = ("plans", "PlansStoreRecord")

    def list(self, *, limit: int | Omit | None = omit, cursor: str | Omit | None = omit) -> SyncPage[Plan]:
        """List plans.

        Most recently created first.

        Args:
            limit: Records per page; 20 by default. At least 1.
            cursor: Cursor of the page, from the previous page.
        """
        return self._page(LIST, {"limit": limit, "cursor": cursor}, Plan)

    def get(self, plan_id: str) -> Plan:
        """Get a plan.

        Args:
            plan_id: Id of the plan.
        """
        return self._one(GET, {"plan_id": plan_id}, Plan)
