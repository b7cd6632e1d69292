# Generated from specs/tiktok-marketing/connector.yaml by `connectorgen generate tiktok-marketing`. Do not edit.
"""Campaigns, ad groups, ads, audiences, creatives and reports of TikTok ad accounts, over the TikTok API for
Business.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import TiktokMarketingAuthConfig
from .calls import TiktokMarketingCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.ad_groups import AdGroups, SyncAdGroups
    from .entities.ad_groups_reports_daily import AdGroupsReportsDaily, SyncAdGroupsReportsDaily
    from .entities.ads import Ads, SyncAds
    from .entities.ads_reports_daily import AdsReportsDaily, SyncAdsReportsDaily
    from .entities.ads_reports_hourly import AdsReportsHourly, SyncAdsReportsHourly
    from .entities.ads_reports_lifetime import AdsReportsLifetime, SyncAdsReportsLifetime
    from .entities.advertisers import Advertisers, SyncAdvertisers
    from .entities.advertisers_reports_daily import AdvertisersReportsDaily, SyncAdvertisersReportsDaily
    from .entities.audiences import Audiences, SyncAudiences
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.campaigns_reports_daily import CampaignsReportsDaily, SyncCampaignsReportsDaily
    from .entities.catalogs import Catalogs, SyncCatalogs
    from .entities.creative_assets_images import CreativeAssetsImages, SyncCreativeAssetsImages
    from .entities.creative_assets_videos import CreativeAssetsVideos, SyncCreativeAssetsVideos
    from .entities.spark_ads import SparkAds, SyncSparkAds

__all__ = ["SyncTiktokMarketingConnector", "TiktokMarketingConnector"]


class TiktokMarketingConnector(TiktokMarketingCalls[AsyncResult], Connector):
    """Campaigns, ad groups, ads, audiences, creatives and reports of TikTok ad accounts, over the TikTok API
    for Business.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        advertiser_id: Id of the ad account that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "tiktok-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TiktokMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        advertiser_id: str | None = None,
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
            settings={"advertiser_id": advertiser_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def advertisers(self) -> Advertisers:
        """An ad account."""
        from .entities.advertisers import Advertisers

        return Advertisers(self)

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

    @cached_property
    def audiences(self) -> Audiences:
        """A custom audience."""
        from .entities.audiences import Audiences

        return Audiences(self)

    @cached_property
    def creative_assets_images(self) -> CreativeAssetsImages:
        """An image of the asset library."""
        from .entities.creative_assets_images import CreativeAssetsImages

        return CreativeAssetsImages(self)

    @cached_property
    def creative_assets_videos(self) -> CreativeAssetsVideos:
        """A video of the asset library."""
        from .entities.creative_assets_videos import CreativeAssetsVideos

        return CreativeAssetsVideos(self)

    @cached_property
    def spark_ads(self) -> SparkAds:
        """A TikTok post that its creator allows to be used as an ad."""
        from .entities.spark_ads import SparkAds

        return SparkAds(self)

    @cached_property
    def catalogs(self) -> Catalogs:
        """A catalog of products."""
        from .entities.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def advertisers_reports_daily(self) -> AdvertisersReportsDaily:
        """Advertisers reports daily of TikTok Marketing."""
        from .entities.advertisers_reports_daily import AdvertisersReportsDaily

        return AdvertisersReportsDaily(self)

    @cached_property
    def campaigns_reports_daily(self) -> CampaignsReportsDaily:
        """Campaigns reports daily of TikTok Marketing."""
        from .entities.campaigns_reports_daily import CampaignsReportsDaily

        return CampaignsReportsDaily(self)

    @cached_property
    def ad_groups_reports_daily(self) -> AdGroupsReportsDaily:
        """Ad groups reports daily of TikTok Marketing."""
        from .entities.ad_groups_reports_daily import AdGroupsReportsDaily

        return AdGroupsReportsDaily(self)

    @cached_property
    def ads_reports_daily(self) -> AdsReportsDaily:
        """Ads reports daily of TikTok Marketing."""
        from .entities.ads_reports_daily import AdsReportsDaily

        return AdsReportsDaily(self)

    @cached_property
    def ads_reports_hourly(self) -> AdsReportsHourly:
        """Ads reports hourly of TikTok Marketing."""
        from .entities.ads_reports_hourly import AdsReportsHourly

        return AdsReportsHourly(self)

    @cached_property
    def ads_reports_lifetime(self) -> AdsReportsLifetime:
        """Ads reports lifetime of TikTok Marketing."""
        from .entities.ads_reports_lifetime import AdsReportsLifetime

        return AdsReportsLifetime(self)


class SyncTiktokMarketingConnector(TiktokMarketingCalls[ExecutionResult], SyncConnector):
    """Campaigns, ad groups, ads, audiences, creatives and reports of TikTok ad accounts, over the TikTok API
    for Business.

    Sync version of `TiktokMarketingConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        advertiser_id: Id of the ad account that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "tiktok-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: TiktokMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        advertiser_id: str | None = None,
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
            settings={"advertiser_id": advertiser_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def advertisers(self) -> SyncAdvertisers:
        """An ad account."""
        from .entities.advertisers import SyncAdvertisers

        return SyncAdvertisers(self)

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

    @cached_property
    def audiences(self) -> SyncAudiences:
        """A custom audience."""
        from .entities.audiences import SyncAudiences

        return SyncAudiences(self)

    @cached_property
    def creative_assets_images(self) -> SyncCreativeAssetsImages:
        """An image of the asset library."""
        from .entities.creative_assets_images import SyncCreativeAssetsImages

        return SyncCreativeAssetsImages(self)

    @cached_property
    def creative_assets_videos(self) -> SyncCreativeAssetsVideos:
        """A video of the asset library."""
        from .entities.creative_assets_videos import SyncCreativeAssetsVideos

        return SyncCreativeAssetsVideos(self)

    @cached_property
    def spark_ads(self) -> SyncSparkAds:
        """A TikTok post that its creator allows to be used as an ad."""
        from .entities.spark_ads import SyncSparkAds

        return SyncSparkAds(self)

    @cached_property
    def catalogs(self) -> SyncCatalogs:
        """A catalog of products."""
        from .entities.catalogs import SyncCatalogs

        return SyncCatalogs(self)

    @cached_property
    def advertisers_reports_daily(self) -> SyncAdvertisersReportsDaily:
        """Advertisers reports daily of TikTok Marketing."""
        from .entities.advertisers_reports_daily import SyncAdvertisersReportsDaily

        return SyncAdvertisersReportsDaily(self)

    @cached_property
    def campaigns_reports_daily(self) -> SyncCampaignsReportsDaily:
        """Campaigns reports daily of TikTok Marketing."""
        from .entities.campaigns_reports_daily import SyncCampaignsReportsDaily

        return SyncCampaignsReportsDaily(self)

    @cached_property
    def ad_groups_reports_daily(self) -> SyncAdGroupsReportsDaily:
        """Ad groups reports daily of TikTok Marketing."""
        from .entities.ad_groups_reports_daily import SyncAdGroupsReportsDaily

        return SyncAdGroupsReportsDaily(self)

    @cached_property
    def ads_reports_daily(self) -> SyncAdsReportsDaily:
        """Ads reports daily of TikTok Marketing."""
        from .entities.ads_reports_daily import SyncAdsReportsDaily

        return SyncAdsReportsDaily(self)

    @cached_property
    def ads_reports_hourly(self) -> SyncAdsReportsHourly:
        """Ads reports hourly of TikTok Marketing."""
        from .entities.ads_reports_hourly import SyncAdsReportsHourly

        return SyncAdsReportsHourly(self)

    @cached_property
    def ads_reports_lifetime(self) -> SyncAdsReportsLifetime:
        """Ads reports lifetime of TikTok Marketing."""
        from .entities.ads_reports_lifetime import SyncAdsReportsLifetime

        return SyncAdsReportsLifetime(self)
