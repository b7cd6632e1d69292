# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""A campaign, with its budget and targeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaigns import CREATE, DELETE, GET, LIST, UPDATE
from ..models.campaigns import Campaign
from ..models.shared import CreatedRecord
from ..params.campaigns import (
    CampaignCreateParamsRunSchedule,
    CampaignCreateParamsStatus,
    CampaignListParamsSearch,
    CampaignUpdateParamsPatch,
    LocaleParam,
    OffsitePreferencesParam,
    TargetingCriteriaParam,
)
from ..params.shared import MoneyParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaigns import CampaignsStoreColumn, CampaignsStoreRecord  # noqa: F401

__all__ = ["Campaigns", "SyncCampaigns"]


class Campaigns(StoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign, with its budget and targeting."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        search: CampaignListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[Campaign]:
        """Search campaigns.

        Searches the campaigns of an ad account by status, type, name and campaign group.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `search`.
            search: Conditions that campaigns must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of campaigns on a page; 100 by default. 1 to 1,000.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "account_id": account_id,
                "q": q,
                "search": search,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Campaign,
        )

    async def create(
        self,
        account_id: int,
        account: str,
        name: str,
        political_intent: Literal["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"] | str,
        run_schedule: CampaignCreateParamsRunSchedule,
        offsite_delivery_enabled: bool,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        campaign_group: str | Omit | None = omit,
        type: Literal["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"]
        | str
        | Omit
        | None = omit,
        objective_type: str | Omit | None = omit,
        status: CampaignCreateParamsStatus | str | Omit | None = omit,
        cost_type: Literal["CPM", "CPC", "CPV"] | str | Omit | None = omit,
        daily_budget: MoneyParam | Omit | None = omit,
        total_budget: MoneyParam | Omit | None = omit,
        unit_cost: MoneyParam | Omit | None = omit,
        locale: LocaleParam | Omit | None = omit,
        targeting_criteria: TargetingCriteriaParam | Omit | None = omit,
        audience_expansion_enabled: bool | Omit | None = omit,
        offsite_preferences: OffsitePreferencesParam | Omit | None = omit,
        creative_selection: Literal["OPTIMIZED", "ROUND_ROBIN"] | str | Omit | None = omit,
        associated_entity: str | Omit | None = omit,
        optimization_target_type: str | Omit | None = omit,
        format: str | Omit | None = omit,
        pacing_strategy: str | Omit | None = omit,
        connected_television_only: bool | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a campaign.

        Creates a campaign in an ad account. Returns its id.

        Args:
            account_id: Id of the ad account.
            account: URN of the ad account.
            name: Name of the campaign.
            political_intent: Whether the campaign is political advertising. One of `POLITICAL`,
                `NOT_POLITICAL`, `NOT_DECLARED`.
            run_schedule: When the campaign runs.
            offsite_delivery_enabled: Whether to serve ads on the LinkedIn Audience Network.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            campaign_group: URN of the campaign group.
            type: Type of the ads. One of `TEXT_AD`, `SPONSORED_UPDATES`, `SPONSORED_INMAILS`, `DYNAMIC`.
            objective_type: What the campaign is to reach, such as WEBSITE_VISIT, LEAD_GENERATION or
                BRAND_AWARENESS.
            status: Status of the campaign. One of `ACTIVE`, `PAUSED`, `ARCHIVED`, `COMPLETED`, `CANCELED`,
                `DRAFT`, `PENDING_DELETION`, `REMOVED`.
            cost_type: What is paid for: a thousand impressions, a click or a view. One of `CPM`, `CPC`,
                `CPV`.
            daily_budget: Most to spend in a day; required unless there is a total budget.
            total_budget: Most to spend in total.
            unit_cost: Bid, target cost or cost cap, as the optimization has it.
            locale: Country and language of the campaign.
            targeting_criteria: Whom the campaign targets.
            audience_expansion_enabled: Whether to extend the audience to similar members.
            offsite_preferences: Where off LinkedIn ads are served.
            creative_selection: How creatives rotate; OPTIMIZED by default. One of `OPTIMIZED`, `ROUND_ROBIN`.
            associated_entity: URN of the organization or member that benefits from the campaign.
            optimization_target_type: What bids are optimized for, such as MAX_CLICK or NONE.
            format: Format of the ads, such as STANDARD_UPDATE, SINGLE_VIDEO or CAROUSEL.
            pacing_strategy: How fast the budget is spent: LIFETIME or ACCELERATED.
            connected_television_only: Whether ads are served on connected television only.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "account": account,
                "name": name,
                "politicalIntent": political_intent,
                "runSchedule": run_schedule,
                "offsiteDeliveryEnabled": offsite_delivery_enabled,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "campaignGroup": campaign_group,
                "type": type,
                "objectiveType": objective_type,
                "status": status,
                "costType": cost_type,
                "dailyBudget": daily_budget,
                "totalBudget": total_budget,
                "unitCost": unit_cost,
                "locale": locale,
                "targetingCriteria": targeting_criteria,
                "audienceExpansionEnabled": audience_expansion_enabled,
                "offsitePreferences": offsite_preferences,
                "creativeSelection": creative_selection,
                "associatedEntity": associated_entity,
                "optimizationTargetType": optimization_target_type,
                "format": format,
                "pacingStrategy": pacing_strategy,
                "connectedTelevisionOnly": connected_television_only,
            },
            CreatedRecord,
        )

    async def get(
        self,
        account_id: int,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Campaign:
        """Get a campaign.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return await self._one(
            GET,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Campaign,
        )

    async def update(
        self,
        account_id: int,
        id: int,
        patch: CampaignUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a campaign.

        Changes the fields that are in the patch, such as status or dailyBudget.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        await self._none(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    async def delete(
        self,
        account_id: int,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Delete a campaign.

        Deletes a campaign that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            DELETE,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )


class SyncCampaigns(SyncStoredEntity["CampaignsStoreColumn", "CampaignsStoreRecord"]):
    """A campaign, with its budget and targeting. Sync version of `Campaigns`."""

    _stored = ("campaigns", "CampaignsStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        search: CampaignListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[Campaign]:
        """Search campaigns.

        Searches the campaigns of an ad account by status, type, name and campaign group.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `search`.
            search: Conditions that campaigns must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of campaigns on a page; 100 by default. 1 to 1,000.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "account_id": account_id,
                "q": q,
                "search": search,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Campaign,
        )

    def create(
        self,
        account_id: int,
        account: str,
        name: str,
        political_intent: Literal["POLITICAL", "NOT_POLITICAL", "NOT_DECLARED"] | str,
        run_schedule: CampaignCreateParamsRunSchedule,
        offsite_delivery_enabled: bool,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        campaign_group: str | Omit | None = omit,
        type: Literal["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"]
        | str
        | Omit
        | None = omit,
        objective_type: str | Omit | None = omit,
        status: CampaignCreateParamsStatus | str | Omit | None = omit,
        cost_type: Literal["CPM", "CPC", "CPV"] | str | Omit | None = omit,
        daily_budget: MoneyParam | Omit | None = omit,
        total_budget: MoneyParam | Omit | None = omit,
        unit_cost: MoneyParam | Omit | None = omit,
        locale: LocaleParam | Omit | None = omit,
        targeting_criteria: TargetingCriteriaParam | Omit | None = omit,
        audience_expansion_enabled: bool | Omit | None = omit,
        offsite_preferences: OffsitePreferencesParam | Omit | None = omit,
        creative_selection: Literal["OPTIMIZED", "ROUND_ROBIN"] | str | Omit | None = omit,
        associated_entity: str | Omit | None = omit,
        optimization_target_type: str | Omit | None = omit,
        format: str | Omit | None = omit,
        pacing_strategy: str | Omit | None = omit,
        connected_television_only: bool | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a campaign.

        Creates a campaign in an ad account. Returns its id.

        Args:
            account_id: Id of the ad account.
            account: URN of the ad account.
            name: Name of the campaign.
            political_intent: Whether the campaign is political advertising. One of `POLITICAL`,
                `NOT_POLITICAL`, `NOT_DECLARED`.
            run_schedule: When the campaign runs.
            offsite_delivery_enabled: Whether to serve ads on the LinkedIn Audience Network.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            campaign_group: URN of the campaign group.
            type: Type of the ads. One of `TEXT_AD`, `SPONSORED_UPDATES`, `SPONSORED_INMAILS`, `DYNAMIC`.
            objective_type: What the campaign is to reach, such as WEBSITE_VISIT, LEAD_GENERATION or
                BRAND_AWARENESS.
            status: Status of the campaign. One of `ACTIVE`, `PAUSED`, `ARCHIVED`, `COMPLETED`, `CANCELED`,
                `DRAFT`, `PENDING_DELETION`, `REMOVED`.
            cost_type: What is paid for: a thousand impressions, a click or a view. One of `CPM`, `CPC`,
                `CPV`.
            daily_budget: Most to spend in a day; required unless there is a total budget.
            total_budget: Most to spend in total.
            unit_cost: Bid, target cost or cost cap, as the optimization has it.
            locale: Country and language of the campaign.
            targeting_criteria: Whom the campaign targets.
            audience_expansion_enabled: Whether to extend the audience to similar members.
            offsite_preferences: Where off LinkedIn ads are served.
            creative_selection: How creatives rotate; OPTIMIZED by default. One of `OPTIMIZED`, `ROUND_ROBIN`.
            associated_entity: URN of the organization or member that benefits from the campaign.
            optimization_target_type: What bids are optimized for, such as MAX_CLICK or NONE.
            format: Format of the ads, such as STANDARD_UPDATE, SINGLE_VIDEO or CAROUSEL.
            pacing_strategy: How fast the budget is spent: LIFETIME or ACCELERATED.
            connected_television_only: Whether ads are served on connected television only.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "account": account,
                "name": name,
                "politicalIntent": political_intent,
                "runSchedule": run_schedule,
                "offsiteDeliveryEnabled": offsite_delivery_enabled,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "campaignGroup": campaign_group,
                "type": type,
                "objectiveType": objective_type,
                "status": status,
                "costType": cost_type,
                "dailyBudget": daily_budget,
                "totalBudget": total_budget,
                "unitCost": unit_cost,
                "locale": locale,
                "targetingCriteria": targeting_criteria,
                "audienceExpansionEnabled": audience_expansion_enabled,
                "offsitePreferences": offsite_preferences,
                "creativeSelection": creative_selection,
                "associatedEntity": associated_entity,
                "optimizationTargetType": optimization_target_type,
                "format": format,
                "pacingStrategy": pacing_strategy,
                "connectedTelevisionOnly": connected_television_only,
            },
            CreatedRecord,
        )

    def get(
        self,
        account_id: int,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Campaign:
        """Get a campaign.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._one(
            GET,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Campaign,
        )

    def update(
        self,
        account_id: int,
        id: int,
        patch: CampaignUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a campaign.

        Changes the fields that are in the patch, such as status or dailyBudget.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        self._none(
            UPDATE,
            {
                "account_id": account_id,
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    def delete(
        self,
        account_id: int,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Delete a campaign.

        Deletes a campaign that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            DELETE,
            {
                "account_id": account_id,
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )
