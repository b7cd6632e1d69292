# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""A label on an ad group, and what else the query selects beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_group_labels import CREATE, LIST
from ..models.ad_group_labels import AdGroupLabelRow, MutateAdGroupLabelsResponse
from ..params.ad_group_labels import AdGroupLabelOperationParam
from ..params.shared import SearchSettingsParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_group_labels import AdGroupLabelsStoreColumn, AdGroupLabelsStoreRecord  # noqa: F401

__all__ = ["AdGroupLabels", "SyncAdGroupLabels"]


class AdGroupLabels(StoredEntity["AdGroupLabelsStoreColumn", "AdGroupLabelsStoreRecord"]):
    """A label on an ad group, and what else the query selects beside it."""

    _stored = ("ad_group_labels", "AdGroupLabelsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> AsyncPager[AdGroupLabelRow]:
        """List labels of ad groups.

        Which labels are on which ad groups.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group_label`, with the fields to read; the
                usual ones by default.
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
            AdGroupLabelRow,
        )

    async def create(
        self,
        customer_id: str,
        operations: Sequence[AdGroupLabelOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
    ) -> MutateAdGroupLabelsResponse:
        """Label ad groups.

        Puts labels on ad groups. All or none, unless partial failure is allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to create, one operation for each label on an ad group.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
        """
        return await self._one(
            CREATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
            },
            MutateAdGroupLabelsResponse,
        )


class SyncAdGroupLabels(SyncStoredEntity["AdGroupLabelsStoreColumn", "AdGroupLabelsStoreRecord"]):
    """A label on an ad group, and what else the query selects beside it. Sync version of `AdGroupLabels`."""

    _stored = ("ad_group_labels", "AdGroupLabelsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> SyncPage[AdGroupLabelRow]:
        """List labels of ad groups.

        Which labels are on which ad groups.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group_label`, with the fields to read; the
                usual ones by default.
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
            AdGroupLabelRow,
        )

    def create(
        self,
        customer_id: str,
        operations: Sequence[AdGroupLabelOperationParam],
        *,
        login_customer_id: str | Omit | None = omit,
        partial_failure: bool | Omit | None = omit,
        validate_only: bool | Omit | None = omit,
    ) -> MutateAdGroupLabelsResponse:
        """Label ad groups.

        Puts labels on ad groups. All or none, unless partial failure is allowed.

        Args:
            customer_id: Id of the account, digits without dashes.
            operations: What to create, one operation for each label on an ad group.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            partial_failure: Whether valid operations are carried out although others fail.
            validate_only: Whether to check the operations alone.
        """
        return self._one(
            CREATE,
            {
                "customer_id": customer_id,
                "operations": operations,
                "login-customer-id": login_customer_id,
                "partialFailure": partial_failure,
                "validateOnly": validate_only,
            },
            MutateAdGroupLabelsResponse,
        )
