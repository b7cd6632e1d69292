# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""An ad account, which has campaigns and is billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.accounts import CREATE, DELETE, GET, LIST, UPDATE
from ..models.accounts import Account
from ..models.shared import CreatedRecord
from ..params.accounts import AccountListParamsSearch, AccountUpdateParamsPatch

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.accounts import AccountsStoreColumn, AccountsStoreRecord  # noqa: F401

__all__ = ["Accounts", "SyncAccounts"]


class Accounts(StoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An ad account, which has campaigns and is billed."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        q: str | Omit | None = omit,
        search: AccountListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> AsyncPager[Account]:
        """Search ad accounts.

        Searches the ad accounts that the member can access, by name, status, type and reference.

        Args:
            q: Name of the finder. Default: `search`.
            search: Conditions that accounts must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of accounts on a page; 100 by default. At least 1.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._pager(
            LIST,
            {
                "q": q,
                "search": search,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Account,
        )

    async def create(
        self,
        name: str,
        type: Literal["BUSINESS", "ENTERPRISE"] | str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        currency: str | Omit | None = omit,
        reference: str | Omit | None = omit,
        test: bool | Omit | None = omit,
        status: Literal["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"]
        | str
        | Omit
        | None = omit,
        notified_on_campaign_optimization: bool | Omit | None = omit,
        notified_on_creative_approval: bool | Omit | None = omit,
        notified_on_creative_rejection: bool | Omit | None = omit,
        notified_on_end_of_campaign: bool | Omit | None = omit,
        notified_on_new_features_enabled: bool | Omit | None = omit,
    ) -> CreatedRecord:
        """Create an ad account.

        Creates an ad account for an organization or a person. Returns its id.

        Args:
            name: Name of the account.
            type: BUSINESS; ENTERPRISE accounts are created by LinkedIn.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            currency: ISO 4217 code of the currency; USD by default.
            reference: URN of the organization or person on whose behalf the account advertises.
            test: Whether it is a test account; cannot be changed later.
            status: Status; ACTIVE by default. One of `ACTIVE`, `CANCELED`, `DRAFT`, `PENDING_DELETION`,
                `REMOVED`.
            notified_on_campaign_optimization: Whether the campaign contact is told how to improve campaigns.
            notified_on_creative_approval: Whether the creative contact is told about approved creatives.
            notified_on_creative_rejection: Whether the creative contact is told about rejected creatives.
            notified_on_end_of_campaign: Whether the campaign contact is told when a campaign has ended.
            notified_on_new_features_enabled: Whether the account's owner is told about new features of
                Campaign Manager.
        """
        return await self._one(
            CREATE,
            {
                "name": name,
                "type": type,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "currency": currency,
                "reference": reference,
                "test": test,
                "status": status,
                "notifiedOnCampaignOptimization": notified_on_campaign_optimization,
                "notifiedOnCreativeApproval": notified_on_creative_approval,
                "notifiedOnCreativeRejection": notified_on_creative_rejection,
                "notifiedOnEndOfCampaign": notified_on_end_of_campaign,
                "notifiedOnNewFeaturesEnabled": notified_on_new_features_enabled,
            },
            CreatedRecord,
        )

    async def get(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Account:
        """Get an ad account.

        Args:
            id: Id of the ad account.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return await self._one(
            GET,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Account,
        )

    async def update(
        self,
        id: int,
        patch: AccountUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update an ad account.

        Changes the fields that are in the patch.

        Args:
            id: Id of the ad account.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        await self._none(
            UPDATE,
            {
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    async def delete(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Delete an ad account.

        Deletes an account that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            id: Id of the ad account.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        await self._none(
            DELETE,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )


class SyncAccounts(SyncStoredEntity["AccountsStoreColumn", "AccountsStoreRecord"]):
    """An ad account, which has campaigns and is billed. Sync version of `Accounts`."""

    _stored = ("accounts", "AccountsStoreRecord")

    def list(
        self,
        *,
        q: str | Omit | None = omit,
        search: AccountListParamsSearch | str | Omit | None = omit,
        sort_order: Literal["ASCENDING", "DESCENDING"] | str | Omit | None = omit,
        page_size: int | Omit | None = omit,
        page_token: str | Omit | None = omit,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> SyncPage[Account]:
        """Search ad accounts.

        Searches the ad accounts that the member can access, by name, status, type and reference.

        Args:
            q: Name of the finder. Default: `search`.
            search: Conditions that accounts must meet.
            sort_order: Order by id; ASCENDING by default. One of `ASCENDING`, `DESCENDING`.
            page_size: Number of accounts on a page; 100 by default. At least 1.
            page_token: Token of the next page, from the one before.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._page(
            LIST,
            {
                "q": q,
                "search": search,
                "sortOrder": sort_order,
                "pageSize": page_size,
                "pageToken": page_token,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Account,
        )

    def create(
        self,
        name: str,
        type: Literal["BUSINESS", "ENTERPRISE"] | str,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        currency: str | Omit | None = omit,
        reference: str | Omit | None = omit,
        test: bool | Omit | None = omit,
        status: Literal["ACTIVE", "CANCELED", "DRAFT", "PENDING_DELETION", "REMOVED"]
        | str
        | Omit
        | None = omit,
        notified_on_campaign_optimization: bool | Omit | None = omit,
        notified_on_creative_approval: bool | Omit | None = omit,
        notified_on_creative_rejection: bool | Omit | None = omit,
        notified_on_end_of_campaign: bool | Omit | None = omit,
        notified_on_new_features_enabled: bool | Omit | None = omit,
    ) -> CreatedRecord:
        """Create an ad account.

        Creates an ad account for an organization or a person. Returns its id.

        Args:
            name: Name of the account.
            type: BUSINESS; ENTERPRISE accounts are created by LinkedIn.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            currency: ISO 4217 code of the currency; USD by default.
            reference: URN of the organization or person on whose behalf the account advertises.
            test: Whether it is a test account; cannot be changed later.
            status: Status; ACTIVE by default. One of `ACTIVE`, `CANCELED`, `DRAFT`, `PENDING_DELETION`,
                `REMOVED`.
            notified_on_campaign_optimization: Whether the campaign contact is told how to improve campaigns.
            notified_on_creative_approval: Whether the creative contact is told about approved creatives.
            notified_on_creative_rejection: Whether the creative contact is told about rejected creatives.
            notified_on_end_of_campaign: Whether the campaign contact is told when a campaign has ended.
            notified_on_new_features_enabled: Whether the account's owner is told about new features of
                Campaign Manager.
        """
        return self._one(
            CREATE,
            {
                "name": name,
                "type": type,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "currency": currency,
                "reference": reference,
                "test": test,
                "status": status,
                "notifiedOnCampaignOptimization": notified_on_campaign_optimization,
                "notifiedOnCreativeApproval": notified_on_creative_approval,
                "notifiedOnCreativeRejection": notified_on_creative_rejection,
                "notifiedOnEndOfCampaign": notified_on_end_of_campaign,
                "notifiedOnNewFeaturesEnabled": notified_on_new_features_enabled,
            },
            CreatedRecord,
        )

    def get(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> Account:
        """Get an ad account.

        Args:
            id: Id of the ad account.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        return self._one(
            GET,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
            Account,
        )

    def update(
        self,
        id: int,
        patch: AccountUpdateParamsPatch,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
        x_rest_li_method: Literal["PARTIAL_UPDATE"] | str | Omit | None = omit,
    ) -> None:
        """Update an ad account.

        Changes the fields that are in the patch.

        Args:
            id: Id of the ad account.
            patch: Changes to make.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
            x_rest_li_method: Method of the Rest.li protocol. One of `PARTIAL_UPDATE`. Default:
                `PARTIAL_UPDATE`.
        """
        self._none(
            UPDATE,
            {
                "id": id,
                "patch": patch,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
                "X-RestLi-Method": x_rest_li_method,
            },
        )

    def delete(
        self,
        id: int,
        *,
        linked_in_version: str | Omit | None = omit,
        x_restli_protocol_version: Literal["2.0.0"] | str | Omit | None = omit,
    ) -> None:
        """Delete an ad account.

        Deletes an account that is a draft. Set the status of others to PENDING_DELETION.

        Args:
            id: Id of the ad account.
            linked_in_version: Version of the API, YYYYMM. Default: `202609`.
            x_restli_protocol_version: Version of the Rest.li protocol. One of `2.0.0`. Default: `2.0.0`.
        """
        self._none(
            DELETE,
            {
                "id": id,
                "LinkedIn-Version": linked_in_version,
                "X-Restli-Protocol-Version": x_restli_protocol_version,
            },
        )
