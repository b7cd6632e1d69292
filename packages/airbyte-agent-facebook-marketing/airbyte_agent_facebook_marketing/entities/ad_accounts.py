# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""An ad account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_accounts import GET, LIST
from ..models.ad_accounts import AdAccount

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_accounts import AdAccountsStoreColumn, AdAccountsStoreRecord  # noqa: F401

__all__ = ["AdAccounts", "SyncAdAccounts"]


class AdAccounts(StoredEntity["AdAccountsStoreColumn", "AdAccountsStoreRecord"]):
    """An ad account."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> AsyncPager[AdAccount]:
        """List the ad accounts that the user can see.

        Args:
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,account_status,age,amount_spent,balance,business,business_name,business_country_code,capabilities,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,is_personal,is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._pager(LIST, {"fields": fields, "limit": limit, "after": after}, AdAccount)

    async def get(
        self, account_id: str | Omit | None = omit, *, fields: str | Omit | None = omit
    ) -> AdAccount:
        """Get an ad account.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,account_status,age,amount_spent,balance,business,business_name,business_country_code,capabilities,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,is_personal,is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc`.
        """
        return await self._one(GET, {"account_id": account_id, "fields": fields}, AdAccount)


class SyncAdAccounts(SyncStoredEntity["AdAccountsStoreColumn", "AdAccountsStoreRecord"]):
    """An ad account. Sync version of `AdAccounts`."""

    _stored = ("ad_accounts", "AdAccountsStoreRecord")

    def list(
        self,
        *,
        fields: str | Omit | None = omit,
        limit: int | Omit | None = omit,
        after: str | Omit | None = omit,
    ) -> SyncPage[AdAccount]:
        """List the ad accounts that the user can see.

        Args:
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,account_status,age,amount_spent,balance,business,business_name,business_country_code,capabilities,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,is_personal,is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc`.
            limit: Records per page; 25 by default. At least 1.
            after: Cursor of the next page.
        """
        return self._page(LIST, {"fields": fields, "limit": limit, "after": after}, AdAccount)

    def get(self, account_id: str | Omit | None = omit, *, fields: str | Omit | None = omit) -> AdAccount:
        """Get an ad account.

        Args:
            account_id: Number of the ad account, without `act_`. Defaults to the connector's setting.
            fields: Fields to return, separated by commas; those of related objects in braces, as in
                `campaign{id,name}`. Default:
                `id,account_id,name,account_status,age,amount_spent,balance,business,business_name,business_country_code,capabilities,created_time,currency,disable_reason,end_advertiser,end_advertiser_name,is_personal,is_prepay_account,is_tax_id_required,min_campaign_group_spend_cap,min_daily_budget,spend_cap,timezone_id,timezone_name,timezone_offset_hours_utc`.
        """
        return self._one(GET, {"account_id": account_id, "fields": fields}, AdAccount)
