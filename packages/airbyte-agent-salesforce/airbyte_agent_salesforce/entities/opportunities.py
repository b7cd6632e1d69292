# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""An opportunity."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.opportunities import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.opportunities import Opportunity
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.opportunities import OpportunitiesStoreColumn, OpportunitiesStoreRecord  # noqa: F401

__all__ = ["Opportunities", "SyncOpportunities"]


class Opportunities(StoredEntity["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"]):
    """An opportunity."""

    _stored = ("opportunities", "OpportunitiesStoreRecord")

    def list(self, q: str) -> AsyncPager[Opportunity]:
        """List opportunities by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of opportunities, such as `SELECT Id, Name, StageName, Amount FROM Opportunity WHERE
                CloseDate = THIS_MONTH`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Opportunity)

    async def create(
        self,
        name: str,
        stage_name: str,
        close_date: dt.date | str,
        *,
        account_id: str | Omit | None = omit,
        amount: float | Omit | None = omit,
        probability: float | Omit | None = omit,
        type: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        next_step: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        forecast_category_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an opportunity.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the opportunity.
            stage_name: Stage of the sale, such as `Prospecting`.
            close_date: Day it is expected to close.
            account_id: Id of the account.
            amount: Amount that is expected.
            probability: Probability in percent.
            type: Type, such as `New Business`.
            lead_source: Where it came from, such as `Web`.
            next_step: Next step.
            campaign_id: Id of the campaign that it came from.
            forecast_category_name: Label of the category in forecasts, such as `Pipeline`.
            description: Description of the opportunity.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Name": name,
                "StageName": stage_name,
                "CloseDate": close_date,
                "AccountId": account_id,
                "Amount": amount,
                "Probability": probability,
                "Type": type,
                "LeadSource": lead_source,
                "NextStep": next_step,
                "CampaignId": campaign_id,
                "ForecastCategoryName": forecast_category_name,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Opportunity:
        """Get an opportunity.

        Args:
            id: Id of the opportunity.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Opportunity)

    async def delete(self, id: str) -> None:
        """Delete an opportunity.

        Moves it to the recycle bin.

        Args:
            id: Id of the opportunity.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        stage_name: str | Omit | None = omit,
        close_date: dt.date | str | Omit | None = omit,
        amount: float | Omit | None = omit,
        probability: float | Omit | None = omit,
        type: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        next_step: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        forecast_category_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an opportunity.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the opportunity.
            name: Name of the opportunity.
            account_id: Id of the account.
            stage_name: Stage of the sale, such as `Prospecting`.
            close_date: Day it is expected to close.
            amount: Amount that is expected.
            probability: Probability in percent.
            type: Type, such as `New Business`.
            lead_source: Where it came from, such as `Web`.
            next_step: Next step.
            campaign_id: Id of the campaign that it came from.
            forecast_category_name: Label of the category in forecasts, such as `Pipeline`.
            description: Description of the opportunity.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "AccountId": account_id,
                "StageName": stage_name,
                "CloseDate": close_date,
                "Amount": amount,
                "Probability": probability,
                "Type": type,
                "LeadSource": lead_source,
                "NextStep": next_step,
                "CampaignId": campaign_id,
                "ForecastCategoryName": forecast_category_name,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Opportunity]:
        """Search opportunities by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for opportunities, such as `FIND {Acme} IN NAME FIELDS RETURNING Opportunity(Id,
                Name, StageName)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Opportunity)


class SyncOpportunities(SyncStoredEntity["OpportunitiesStoreColumn", "OpportunitiesStoreRecord"]):
    """An opportunity. Sync version of `Opportunities`."""

    _stored = ("opportunities", "OpportunitiesStoreRecord")

    def list(self, q: str) -> SyncPage[Opportunity]:
        """List opportunities by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of opportunities, such as `SELECT Id, Name, StageName, Amount FROM Opportunity WHERE
                CloseDate = THIS_MONTH`. In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Opportunity)

    def create(
        self,
        name: str,
        stage_name: str,
        close_date: dt.date | str,
        *,
        account_id: str | Omit | None = omit,
        amount: float | Omit | None = omit,
        probability: float | Omit | None = omit,
        type: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        next_step: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        forecast_category_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create an opportunity.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the opportunity.
            stage_name: Stage of the sale, such as `Prospecting`.
            close_date: Day it is expected to close.
            account_id: Id of the account.
            amount: Amount that is expected.
            probability: Probability in percent.
            type: Type, such as `New Business`.
            lead_source: Where it came from, such as `Web`.
            next_step: Next step.
            campaign_id: Id of the campaign that it came from.
            forecast_category_name: Label of the category in forecasts, such as `Pipeline`.
            description: Description of the opportunity.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Name": name,
                "StageName": stage_name,
                "CloseDate": close_date,
                "AccountId": account_id,
                "Amount": amount,
                "Probability": probability,
                "Type": type,
                "LeadSource": lead_source,
                "NextStep": next_step,
                "CampaignId": campaign_id,
                "ForecastCategoryName": forecast_category_name,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Opportunity:
        """Get an opportunity.

        Args:
            id: Id of the opportunity.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Opportunity)

    def delete(self, id: str) -> None:
        """Delete an opportunity.

        Moves it to the recycle bin.

        Args:
            id: Id of the opportunity.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        account_id: str | Omit | None = omit,
        stage_name: str | Omit | None = omit,
        close_date: dt.date | str | Omit | None = omit,
        amount: float | Omit | None = omit,
        probability: float | Omit | None = omit,
        type: str | Omit | None = omit,
        lead_source: str | Omit | None = omit,
        next_step: str | Omit | None = omit,
        campaign_id: str | Omit | None = omit,
        forecast_category_name: str | Omit | None = omit,
        description: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update an opportunity.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the opportunity.
            name: Name of the opportunity.
            account_id: Id of the account.
            stage_name: Stage of the sale, such as `Prospecting`.
            close_date: Day it is expected to close.
            amount: Amount that is expected.
            probability: Probability in percent.
            type: Type, such as `New Business`.
            lead_source: Where it came from, such as `Web`.
            next_step: Next step.
            campaign_id: Id of the campaign that it came from.
            forecast_category_name: Label of the category in forecasts, such as `Pipeline`.
            description: Description of the opportunity.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "AccountId": account_id,
                "StageName": stage_name,
                "CloseDate": close_date,
                "Amount": amount,
                "Probability": probability,
                "Type": type,
                "LeadSource": lead_source,
                "NextStep": next_step,
                "CampaignId": campaign_id,
                "ForecastCategoryName": forecast_category_name,
                "Description": description,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Opportunity]:
        """Search opportunities by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for opportunities, such as `FIND {Acme} IN NAME FIELDS RETURNING Opportunity(Id,
                Name, StageName)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Opportunity)
