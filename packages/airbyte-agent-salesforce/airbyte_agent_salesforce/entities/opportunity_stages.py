# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A stage of opportunities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.opportunity_stages import GET, LIST
from ..models.opportunity_stages import OpportunityStage

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.opportunity_stages import OpportunityStagesStoreColumn, OpportunityStagesStoreRecord  # noqa: F401

__all__ = ["OpportunityStages", "SyncOpportunityStages"]


class OpportunityStages(StoredEntity["OpportunityStagesStoreColumn", "OpportunityStagesStoreRecord"]):
    """A stage of opportunities."""

    _stored = ("opportunity_stages", "OpportunityStagesStoreRecord")

    def list(self, q: str) -> AsyncPager[OpportunityStage]:
        """List stages of opportunities by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of stages of opportunities, such as `SELECT Id, MasterLabel, SortOrder FROM
                OpportunityStage WHERE IsActive = true`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, OpportunityStage)

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> OpportunityStage:
        """Get a stage of opportunities.

        Args:
            id: Id of the stage.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, OpportunityStage)


class SyncOpportunityStages(SyncStoredEntity["OpportunityStagesStoreColumn", "OpportunityStagesStoreRecord"]):
    """A stage of opportunities. Sync version of `OpportunityStages`."""

    _stored = ("opportunity_stages", "OpportunityStagesStoreRecord")

    def list(self, q: str) -> SyncPage[OpportunityStage]:
        """List stages of opportunities by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of stages of opportunities, such as `SELECT Id, MasterLabel, SortOrder FROM
                OpportunityStage WHERE IsActive = true`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, OpportunityStage)

    def get(self, id: str, *, fields: str | Omit | None = omit) -> OpportunityStage:
        """Get a stage of opportunities.

        Args:
            id: Id of the stage.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, OpportunityStage)
