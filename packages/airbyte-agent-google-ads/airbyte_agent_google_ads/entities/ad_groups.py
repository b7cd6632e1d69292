# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""An ad group, and what else the query selects beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_groups import LIST, UPDATE
from ..models.ad_groups import AdGroupRow, MutateAdGroupsResponse
from ..params.ad_groups import AdGroupOperationParam
from ..params.shared import SearchSettingsParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_groups import AdGroupsStoreColumn, AdGroupsStoreRecord  # noqa: F401

__all__ = ["AdGroups", "SyncAdGroups"]


class AdGroups(StoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """An ad group, and what else the query selects beside it."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> AsyncPager[AdGroupRow]:
        """List ad groups.

        Ad groups of the account, also removed ones unless the query leaves them out.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group`, with the fields to read; the usual
                ones by default.
            page_token: Token of the page, from the one before it, of the same query.
            search_settings: What the answer says beside the rows.
        """
        return self._pager(
            LIST,
            {
                "customer_id": customer_id,
                "login-customer-id": login_customer_id,
                "query": query,
                "pageToken": page_token,
                "searchSettings": search_settings,
            },
            AdGroupRow,
        )

    async def update(
        self,
        customer_id: str,
        operations: Sequence[AdGroupOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
        response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | Omit | None = omit,
    ) -> MutateAdGroupsResponse:
        """Update ad groups.

        Sets the fields in the masks, of one or more ad groups. All or none, unless partial failure is
        allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to update, one operation for each ad group.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
            response_content_type: Whether the answer has the ad group itself; resource names alone by
                default. One of `RESOURCE_NAME_ONLY`, `MUTABLE_RESOURCE`.
        """
        return await self._one(
            UPDATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
                "responseContentType": response_content_type,
            },
            MutateAdGroupsResponse,
        )


class SyncAdGroups(SyncStoredEntity["AdGroupsStoreColumn", "AdGroupsStoreRecord"]):
    """An ad group, and what else the query selects beside it. Sync version of `AdGroups`."""

    _stored = ("ad_groups", "AdGroupsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> SyncPage[AdGroupRow]:
        """List ad groups.

        Ad groups of the account, also removed ones unless the query leaves them out.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group`, with the fields to read; the usual
                ones by default.
            page_token: Token of the page, from the one before it, of the same query.
            search_settings: What the answer says beside the rows.
        """
        return self._page(
            LIST,
            {
                "customer_id": customer_id,
                "login-customer-id": login_customer_id,
                "query": query,
                "pageToken": page_token,
                "searchSettings": search_settings,
            },
            AdGroupRow,
        )

    def update(
        self,
        customer_id: str,
        operations: Sequence[AdGroupOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
        response_content_type: Literal["RESOURCE_NAME_ONLY", "MUTABLE_RESOURCE"] | str | Omit | None = omit,
    ) -> MutateAdGroupsResponse:
        """Update ad groups.

        Sets the fields in the masks, of one or more ad groups. All or none, unless partial failure is
        allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to update, one operation for each ad group.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
            response_content_type: Whether the answer has the ad group itself; resource names alone by
                default. One of `RESOURCE_NAME_ONLY`, `MUTABLE_RESOURCE`.
        """
        return self._one(
            UPDATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
                "responseContentType": response_content_type,
            },
            MutateAdGroupsResponse,
        )
