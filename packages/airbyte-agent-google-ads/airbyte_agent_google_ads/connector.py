# Generated from specs/google-ads/connector.yaml by `connectorgen generate google-ads`. Do not edit.
"""Accounts, campaigns, ad groups, ads and labels, and the numbers of each, over the Google Ads API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import GoogleAdsAuthConfig
from .calls import GoogleAdsCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.accessible_customers import AccessibleCustomers, SyncAccessibleCustomers
    from .entities.accounts import Accounts, SyncAccounts
    from .entities.ad_group_ad_labels import AdGroupAdLabels, SyncAdGroupAdLabels
    from .entities.ad_group_ads import AdGroupAds, SyncAdGroupAds
    from .entities.ad_group_labels import AdGroupLabels, SyncAdGroupLabels
    from .entities.ad_groups import AdGroups, SyncAdGroups
    from .entities.campaign_labels import CampaignLabels, SyncCampaignLabels
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.labels import Labels, SyncLabels

__all__ = ["GoogleAdsConnector", "SyncGoogleAdsConnector"]


class GoogleAdsConnector(GoogleAdsCalls[AsyncResult], Connector):
    """Accounts, campaigns, ad groups, ads and labels, and the numbers of each, over the Google Ads API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        login_customer_id: Id of the manager account that the user gets to accounts by, digits without dashes.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        login_customer_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"login_customer_id": login_customer_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def accessible_customers(self) -> AccessibleCustomers:
        """Accessible customers of Google Ads."""
        from .entities.accessible_customers import AccessibleCustomers

        return AccessibleCustomers(self)

    @cached_property
    def accounts(self) -> Accounts:
        """An account, and what else the query selects beside it."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign, and what else the query selects beside it."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def ad_groups(self) -> AdGroups:
        """An ad group, and what else the query selects beside it."""
        from .entities.ad_groups import AdGroups

        return AdGroups(self)

    @cached_property
    def ad_group_ads(self) -> AdGroupAds:
        """An ad, and what else the query selects beside it."""
        from .entities.ad_group_ads import AdGroupAds

        return AdGroupAds(self)

    @cached_property
    def campaign_labels(self) -> CampaignLabels:
        """A label on a campaign, and what else the query selects beside it."""
        from .entities.campaign_labels import CampaignLabels

        return CampaignLabels(self)

    @cached_property
    def ad_group_labels(self) -> AdGroupLabels:
        """A label on an ad group, and what else the query selects beside it."""
        from .entities.ad_group_labels import AdGroupLabels

        return AdGroupLabels(self)

    @cached_property
    def ad_group_ad_labels(self) -> AdGroupAdLabels:
        """A label on an ad, and what else the query selects beside it."""
        from .entities.ad_group_ad_labels import AdGroupAdLabels

        return AdGroupAdLabels(self)

    @cached_property
    def labels(self) -> Labels:
        """Labels of Google Ads."""
        from .entities.labels import Labels

        return Labels(self)


class SyncGoogleAdsConnector(GoogleAdsCalls[ExecutionResult], SyncConnector):
    """Accounts, campaigns, ad groups, ads and labels, and the numbers of each, over the Google Ads API.

    Sync version of `GoogleAdsConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        login_customer_id: Id of the manager account that the user gets to accounts by, digits without dashes.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "google-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: GoogleAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        login_customer_id: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(
            auth_config,
            connector_id=connector_id,
            workspace_name=workspace_name,
            external_user_id=external_user_id,
            airbyte_client_id=airbyte_client_id,
            airbyte_client_secret=airbyte_client_secret,
            organization_id=organization_id,
            settings={"login_customer_id": login_customer_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def accessible_customers(self) -> SyncAccessibleCustomers:
        """Accessible customers of Google Ads."""
        from .entities.accessible_customers import SyncAccessibleCustomers

        return SyncAccessibleCustomers(self)

    @cached_property
    def accounts(self) -> SyncAccounts:
        """An account, and what else the query selects beside it."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign, and what else the query selects beside it."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def ad_groups(self) -> SyncAdGroups:
        """An ad group, and what else the query selects beside it."""
        from .entities.ad_groups import SyncAdGroups

        return SyncAdGroups(self)

    @cached_property
    def ad_group_ads(self) -> SyncAdGroupAds:
        """An ad, and what else the query selects beside it."""
        from .entities.ad_group_ads import SyncAdGroupAds

        return SyncAdGroupAds(self)

    @cached_property
    def campaign_labels(self) -> SyncCampaignLabels:
        """A label on a campaign, and what else the query selects beside it."""
        from .entities.campaign_labels import SyncCampaignLabels

        return SyncCampaignLabels(self)

    @cached_property
    def ad_group_labels(self) -> SyncAdGroupLabels:
        """A label on an ad group, and what else the query selects beside it."""
        from .entities.ad_group_labels import SyncAdGroupLabels

        return SyncAdGroupLabels(self)

    @cached_property
    def ad_group_ad_labels(self) -> SyncAdGroupAdLabels:
        """A label on an ad, and what else the query selects beside it."""
        from .entities.ad_group_ad_labels import SyncAdGroupAdLabels

        return SyncAdGroupAdLabels(self)

    @cached_property
    def labels(self) -> SyncLabels:
        """Labels of Google Ads."""
        from .entities.labels import SyncLabels

        return SyncLabels(self)
