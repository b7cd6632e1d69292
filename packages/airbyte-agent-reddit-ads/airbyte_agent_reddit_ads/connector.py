# Generated from specs/reddit-ads/connector.yaml by `connectorgen generate reddit-ads`. Do not edit.
"""Businesses, ad accounts, campaigns, ad groups and ads of Reddit, over the Reddit Ads API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import RedditAdsAuthConfig
from .calls import RedditAdsCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts, SyncAdAccounts
    from .entities.ad_groups import AdGroups, SyncAdGroups
    from .entities.ads import Ads, SyncAds
    from .entities.businesses import Businesses, SyncBusinesses
    from .entities.campaigns import Campaigns, SyncCampaigns

__all__ = ["RedditAdsConnector", "SyncRedditAdsConnector"]


class RedditAdsConnector(RedditAdsCalls[AsyncResult], Connector):
    """Businesses, ad accounts, campaigns, ad groups and ads of Reddit, over the Reddit Ads API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        ad_account_id: Id of the ad account that calls are about if they name no other, such as `a2_abc123`.
        business_id: Id of the business whose ad accounts are listed if a call names no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "reddit-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: RedditAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        ad_account_id: str | None = None,
        business_id: str | None = None,
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
            settings={"ad_account_id": ad_account_id, "business_id": business_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def businesses(self) -> Businesses:
        """A business."""
        from .entities.businesses import Businesses

        return Businesses(self)

    @cached_property
    def ad_accounts(self) -> AdAccounts:
        """An ad account."""
        from .entities.ad_accounts import AdAccounts

        return AdAccounts(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def ad_groups(self) -> AdGroups:
        """An ad group."""
        from .entities.ad_groups import AdGroups

        return AdGroups(self)

    @cached_property
    def ads(self) -> Ads:
        """An ad."""
        from .entities.ads import Ads

        return Ads(self)


class SyncRedditAdsConnector(RedditAdsCalls[ExecutionResult], SyncConnector):
    """Businesses, ad accounts, campaigns, ad groups and ads of Reddit, over the Reddit Ads API.

    Sync version of `RedditAdsConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        ad_account_id: Id of the ad account that calls are about if they name no other, such as `a2_abc123`.
        business_id: Id of the business whose ad accounts are listed if a call names no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "reddit-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: RedditAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        ad_account_id: str | None = None,
        business_id: str | None = None,
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
            settings={"ad_account_id": ad_account_id, "business_id": business_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def businesses(self) -> SyncBusinesses:
        """A business."""
        from .entities.businesses import SyncBusinesses

        return SyncBusinesses(self)

    @cached_property
    def ad_accounts(self) -> SyncAdAccounts:
        """An ad account."""
        from .entities.ad_accounts import SyncAdAccounts

        return SyncAdAccounts(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def ad_groups(self) -> SyncAdGroups:
        """An ad group."""
        from .entities.ad_groups import SyncAdGroups

        return SyncAdGroups(self)

    @cached_property
    def ads(self) -> SyncAds:
        """An ad."""
        from .entities.ads import SyncAds

        return SyncAds(self)
