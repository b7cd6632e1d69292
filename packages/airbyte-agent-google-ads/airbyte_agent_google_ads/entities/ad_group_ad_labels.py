# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""A label on an ad, and what else the query selects beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.calls.context_store import StoredEntity, SyncStoredEntity
from airbyte_agent_sdk.calls.paging import AsyncPager, SyncPage
from airbyte_agent_sdk.types import Omit, omit

from .._operations.ad_group_ad_labels import LIST
from ..models.ad_group_ad_labels import AdGroupAdLabelRow
from ..params.shared import SearchSettingsParam

if TYPE_CHECKING:  # imported at run time with the first query
    from ..store.ad_group_ad_labels import AdGroupAdLabelsStoreColumn, AdGroupAdLabelsStoreRecord  # noqa: F401

__all__ = ["AdGroupAdLabels", "SyncAdGroupAdLabels"]


class AdGroupAdLabels(StoredEntity["AdGroupAdLabelsStoreColumn", "AdGroupAdLabelsStoreRecord"]):
    """A label on an ad, and what else the query selects beside it."""

    _stored = ("ad_group_ad_labels", "AdGroupAdLabelsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> AsyncPager[AdGroupAdLabelRow]:
        """List labels of ads.

        Which labels are on which ads.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group_ad_label`, with the fields to read;
                the usual ones by default.
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
            AdGroupAdLabelRow,
        )


class SyncAdGroupAdLabels(SyncStoredEntity["AdGroupAdLabelsStoreColumn", "AdGroupAdLabelsStoreRecord"]):
    """A label on an ad, and what else the query selects beside it. Sync version of `AdGroupAdLabels`."""

    _stored = ("ad_group_ad_labels", "AdGroupAdLabelsStoreRecord")

    def list(
        self,
        customer_id: str,
        *,
        login_customer_id: str | Omit | None = omit,
        query: str | Omit | None = omit,
        page_token: str | Omit | None = omit,
        search_settings: SearchSettingsParam | Omit | None = omit,
    ) -> SyncPage[AdGroupAdLabelRow]:
        """List labels of ads.

        Which labels are on which ads.

        Args:
            customer_id: Id of the account, digits without dashes.
            login_customer_id: Id of the manager account that the user gets to the account by, digits without
                dashes. Defaults to the connector's setting.
            query: Query in the Google Ads Query Language, from `ad_group_ad_label`, with the fields to read;
                the usual ones by default.
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
            AdGroupAdLabelRow,
        )
