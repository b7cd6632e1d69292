# Generated from specs/salesforce/connector.yaml by `connectorgen generate salesforce`. Do not edit.
"""A campaign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import CREATE, DELETE, GET, LIST, SEARCH, UPDATE
from ..models.campaigns import Campaign
from ..models.shared import SaveResult

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self, q: str) -> AsyncPager[Campaign]:
        """List campaigns by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of campaigns, such as `SELECT Id, Name, Status FROM Campaign WHERE IsActive = true`.
                In values, `\\` and `'` are escaped with `\\`.
        """
        return self._pager(LIST, {"q": q}, Campaign)

    async def create(
        self,
        name: str,
        *,
        type: str | Omit | None = omit,
        status: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        expected_revenue: float | Omit | None = omit,
        budgeted_cost: float | Omit | None = omit,
        actual_cost: float | Omit | None = omit,
        expected_response: float | Omit | None = omit,
        number_sent: float | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a campaign.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the campaign.
            type: Type, such as `Email`.
            status: Status, such as `Planned`.
            start_date: First day.
            end_date: Last day.
            is_active: Whether it is active.
            description: Description of the campaign.
            expected_revenue: Revenue that is expected.
            budgeted_cost: Cost that is planned.
            actual_cost: Cost so far.
            expected_response: Responses that are expected, in percent.
            number_sent: Number of people whom it was sent to.
            parent_id: Id of the campaign above it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return await self._one(
            CREATE,
            {
                "Name": name,
                "Type": type,
                "Status": status,
                "StartDate": start_date,
                "EndDate": end_date,
                "IsActive": is_active,
                "Description": description,
                "ExpectedRevenue": expected_revenue,
                "BudgetedCost": budgeted_cost,
                "ActualCost": actual_cost,
                "ExpectedResponse": expected_response,
                "NumberSent": number_sent,
                "ParentId": parent_id,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    async def get(self, id: str, *, fields: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return await self._one(GET, {"id": id, "fields": fields}, Campaign)

    async def delete(self, id: str) -> None:
        """Delete a campaign.

        Moves it to the recycle bin.

        Args:
            id: Id of the campaign.
        """
        await self._none(DELETE, {"id": id})

    async def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        type: str | Omit | None = omit,
        status: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        expected_revenue: float | Omit | None = omit,
        budgeted_cost: float | Omit | None = omit,
        actual_cost: float | Omit | None = omit,
        expected_response: float | Omit | None = omit,
        number_sent: float | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a campaign.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the campaign.
            name: Name of the campaign.
            type: Type, such as `Email`.
            status: Status, such as `Planned`.
            start_date: First day.
            end_date: Last day.
            is_active: Whether it is active.
            description: Description of the campaign.
            expected_revenue: Revenue that is expected.
            budgeted_cost: Cost that is planned.
            actual_cost: Cost so far.
            expected_response: Responses that are expected, in percent.
            number_sent: Number of people whom it was sent to.
            parent_id: Id of the campaign above it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "Type": type,
                "Status": status,
                "StartDate": start_date,
                "EndDate": end_date,
                "IsActive": is_active,
                "Description": description,
                "ExpectedRevenue": expected_revenue,
                "BudgetedCost": budgeted_cost,
                "ActualCost": actual_cost,
                "ExpectedResponse": expected_response,
                "NumberSent": number_sent,
                "ParentId": parent_id,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> AsyncPager[Campaign]:
        """Search campaigns by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for campaigns, such as `FIND {webinar} IN NAME FIELDS RETURNING Campaign(Id,
                Name)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._pager(SEARCH, {"q": q}, Campaign)


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(self, q: str) -> SyncPage[Campaign]:
        """List campaigns by a query.

        Returns the fields that the query selects. A page has up to 2,000 records.

        Args:
            q: SOQL query of campaigns, such as `SELECT Id, Name, Status FROM Campaign WHERE IsActive = true`.
                In values, `\\` and `'` are escaped with `\\`.
        """
        return self._page(LIST, {"q": q}, Campaign)

    def create(
        self,
        name: str,
        *,
        type: str | Omit | None = omit,
        status: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        expected_revenue: float | Omit | None = omit,
        budgeted_cost: float | Omit | None = omit,
        actual_cost: float | Omit | None = omit,
        expected_response: float | Omit | None = omit,
        number_sent: float | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> SaveResult:
        """Create a campaign.

        Returns the id of the new record. Custom fields are accepted too.

        Args:
            name: Name of the campaign.
            type: Type, such as `Email`.
            status: Status, such as `Planned`.
            start_date: First day.
            end_date: Last day.
            is_active: Whether it is active.
            description: Description of the campaign.
            expected_revenue: Revenue that is expected.
            budgeted_cost: Cost that is planned.
            actual_cost: Cost so far.
            expected_response: Responses that are expected, in percent.
            number_sent: Number of people whom it was sent to.
            parent_id: Id of the campaign above it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        return self._one(
            CREATE,
            {
                "Name": name,
                "Type": type,
                "Status": status,
                "StartDate": start_date,
                "EndDate": end_date,
                "IsActive": is_active,
                "Description": description,
                "ExpectedRevenue": expected_revenue,
                "BudgetedCost": budgeted_cost,
                "ActualCost": actual_cost,
                "ExpectedResponse": expected_response,
                "NumberSent": number_sent,
                "ParentId": parent_id,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
            SaveResult,
        )

    def get(self, id: str, *, fields: str | Omit | None = omit) -> Campaign:
        """Get a campaign.

        Args:
            id: Id of the campaign.
            fields: Fields to return, separated by commas; by default all that the user may see.
        """
        return self._one(GET, {"id": id, "fields": fields}, Campaign)

    def delete(self, id: str) -> None:
        """Delete a campaign.

        Moves it to the recycle bin.

        Args:
            id: Id of the campaign.
        """
        self._none(DELETE, {"id": id})

    def update(
        self,
        id: str,
        *,
        name: str | Omit | None = omit,
        type: str | Omit | None = omit,
        status: str | Omit | None = omit,
        start_date: dt.date | str | Omit | None = omit,
        end_date: dt.date | str | Omit | None = omit,
        is_active: bool | Omit | None = omit,
        description: str | Omit | None = omit,
        expected_revenue: float | Omit | None = omit,
        budgeted_cost: float | Omit | None = omit,
        actual_cost: float | Omit | None = omit,
        expected_response: float | Omit | None = omit,
        number_sent: float | Omit | None = omit,
        parent_id: str | Omit | None = omit,
        owner_id: str | Omit | None = omit,
        other_fields: Mapping[str, Any] | Omit | None = omit,
    ) -> None:
        """Update a campaign.

        Changes the fields that are passed; null clears one. Custom fields are accepted too.

        Args:
            id: Id of the campaign.
            name: Name of the campaign.
            type: Type, such as `Email`.
            status: Status, such as `Planned`.
            start_date: First day.
            end_date: Last day.
            is_active: Whether it is active.
            description: Description of the campaign.
            expected_revenue: Revenue that is expected.
            budgeted_cost: Cost that is planned.
            actual_cost: Cost so far.
            expected_response: Responses that are expected, in percent.
            number_sent: Number of people whom it was sent to.
            parent_id: Id of the campaign above it.
            owner_id: Id of the user who owns it.
            other_fields: Further fields of the record, with the API's own names.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "Name": name,
                "Type": type,
                "Status": status,
                "StartDate": start_date,
                "EndDate": end_date,
                "IsActive": is_active,
                "Description": description,
                "ExpectedRevenue": expected_revenue,
                "BudgetedCost": budgeted_cost,
                "ActualCost": actual_cost,
                "ExpectedResponse": expected_response,
                "NumberSent": number_sent,
                "ParentId": parent_id,
                "OwnerId": owner_id,
                **(other_fields or {}),
            },
        )

    def search(self, q: str) -> SyncPage[Campaign]:
        """Search campaigns by their text.

        Returns up to 2,000 records, with the fields that the search names, or only their ids.

        Returns a single page. One response has all results, up to 2,000.

        Args:
            q: SOSL search for campaigns, such as `FIND {webinar} IN NAME FIELDS RETURNING Campaign(Id,
                Name)`. Reserved characters of the term are escaped with `\\`.
        """
        return self._page(SEARCH, {"q": q}, Campaign)
