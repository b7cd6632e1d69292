# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""A set of campaigns with a budget and a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.campaign_groups import CREATE, DELETE, GET, LIST, UPDATE
from ..models.campaign_groups import CampaignGroup
from ..models.shared import CreatedRecord
from ..params.campaign_groups import (
    BudgetOptimizationParam,
    CampaignGroupCreateParamsRunSchedule,
    CampaignGroupCreateParamsStatus,
    CampaignGroupListParamsSearch,
    CampaignGroupUpdateParamsPatch,
)
from ..params.shared import MoneyParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.campaign_groups import CampaignGroupsStoreColumn, CampaignGroupsStoreRecord  # noqa: F401

__all__ = ["CampaignGroups", "SyncCampaignGroups"]


class CampaignGroups(StoredEntity["CampaignGroupsStoreColumn", "CampaignGroupsStoreRecord"]):
    """A set of campaigns with a budget and a schedule."""

    _stored = ("campaign_groups", "CampaignGroupsStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        search: CampaignGroupListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[CampaignGroup]:
        """Search campaign groups.

        Searches the campaign groups of an ad account by status and name.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `search`.
            search: Conditions that campaign groups must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of campaign groups on a page; 100 by default. 1 to 1,000.
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
            CampaignGroup,
        )

    async def create(
        self,
        account_id: int,
        account: str,
        name: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        status: CampaignGroupCreateParamsStatus | str | Omit | None = omit,
        run_schedule: CampaignGroupCreateParamsRunSchedule | Omit | None = omit,
        total_budget: MoneyParam | Omit | None = omit,
        objective_type: str | Omit | None = omit,
        budget_optimization: BudgetOptimizationParam | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a campaign group.

        Creates a campaign group in an ad account. Returns its id.

        Args:
            account_id: Id of the ad account.
            account: URN of the ad account.
            name: Name of the campaign group; 100 characters at most.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            status: Status of the campaign group. One of `ACTIVE`, `ARCHIVED`, `CANCELED`, `DRAFT`, `PAUSED`,
                `PENDING_DELETION`, `REMOVED`.
            run_schedule: When the campaign group runs.
            total_budget: Most that all campaigns may spend in total.
            objective_type: Objective of all campaigns in the group; cannot be changed later.
            budget_optimization: How the budget is shared among campaigns.
        """
        return await self._one(
            CREATE,
            {
                "account_id": account_id,
                "account": account,
                "name": name,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "status": status,
                "runSchedule": run_schedule,
                "totalBudget": total_budget,
                "objectiveType": objective_type,
                "budgetOptimization": budget_optimization,
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
    ) -> CampaignGroup:
        """Get a campaign group.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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
            CampaignGroup,
        )

    async def update(
        self,
        account_id: int,
        id: int,
        patch: CampaignGroupUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a campaign group.

        Changes the fields that are in the patch, such as status or totalBudget.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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
        """Delete a campaign group.

        Deletes a campaign group that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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


class SyncCampaignGroups(SyncStoredEntity["CampaignGroupsStoreColumn", "CampaignGroupsStoreRecord"]):
    """A set of campaigns with a budget and a schedule. Sync version of `CampaignGroups`."""

    _stored = ("campaign_groups", "CampaignGroupsStoreRecord")

    def list(
        self,
        account_id: int,
        *,
        q: str | Omit | None = omit,
        search: CampaignGroupListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[CampaignGroup]:
        """Search campaign groups.

        Searches the campaign groups of an ad account by status and name.

        Args:
            account_id: Id of the ad account.
            q: Name of the finder. Default: `search`.
            search: Conditions that campaign groups must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of campaign groups on a page; 100 by default. 1 to 1,000.
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
            CampaignGroup,
        )

    def create(
        self,
        account_id: int,
        account: str,
        name: str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        status: CampaignGroupCreateParamsStatus | str | Omit | None = omit,
        run_schedule: CampaignGroupCreateParamsRunSchedule | Omit | None = omit,
        total_budget: MoneyParam | Omit | None = omit,
        objective_type: str | Omit | None = omit,
        budget_optimization: BudgetOptimizationParam | Omit | None = omit,
    ) -> CreatedRecord:
        """Create a campaign group.

        Creates a campaign group in an ad account. Returns its id.

        Args:
            account_id: Id of the ad account.
            account: URN of the ad account.
            name: Name of the campaign group; 100 characters at most.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            status: Status of the campaign group. One of `ACTIVE`, `ARCHIVED`, `CANCELED`, `DRAFT`, `PAUSED`,
                `PENDING_DELETION`, `REMOVED`.
            run_schedule: When the campaign group runs.
            total_budget: Most that all campaigns may spend in total.
            objective_type: Objective of all campaigns in the group; cannot be changed later.
            budget_optimization: How the budget is shared among campaigns.
        """
        return self._one(
            CREATE,
            {
                "account_id": account_id,
                "account": account,
                "name": name,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "status": status,
                "runSchedule": run_schedule,
                "totalBudget": total_budget,
                "objectiveType": objective_type,
                "budgetOptimization": budget_optimization,
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
    ) -> CampaignGroup:
        """Get a campaign group.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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
            CampaignGroup,
        )

    def update(
        self,
        account_id: int,
        id: int,
        patch: CampaignGroupUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update a campaign group.

        Changes the fields that are in the patch, such as status or totalBudget.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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
        """Delete a campaign group.

        Deletes a campaign group that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            account_id: Id of the ad account.
            id: Id of the campaign group.
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
