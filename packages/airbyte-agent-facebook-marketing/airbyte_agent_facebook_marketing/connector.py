# Generated from specs/facebook-marketing/connector.yaml by `connectorgen generate facebook-marketing`. Do not edit.
"""Campaigns, ad sets, ads, creatives, pixels and reports of Meta's ad accounts, and the Ad Library, over the
Marketing API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import FacebookMarketingAuthConfig
from .calls import FacebookMarketingCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts, SyncAdAccounts
    from .entities.ad_creatives import AdCreatives, SyncAdCreatives
    from .entities.ad_library import AdLibrary, SyncAdLibrary
    from .entities.ad_sets import AdSets, SyncAdSets
    from .entities.ads import Ads, SyncAds
    from .entities.ads_insights import AdsInsightsEntity, SyncAdsInsightsEntity
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.current_user import CurrentUser, SyncCurrentUser
    from .entities.custom_conversions import CustomConversions, SyncCustomConversions
    from .entities.images import Images, SyncImages
    from .entities.pixel_stats import PixelStats, SyncPixelStats
    from .entities.pixels import Pixels, SyncPixels
    from .entities.videos import SyncVideos, Videos

__all__ = ["FacebookMarketingConnector", "SyncFacebookMarketingConnector"]


class FacebookMarketingConnector(FacebookMarketingCalls[AsyncResult], Connector):
    """Campaigns, ad sets, ads, creatives, pixels and reports of Meta's ad accounts, and the Ad Library, over
    the Marketing API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        account_id: Number of the ad account that calls are about if they name no other, without `act_`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "facebook-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: FacebookMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        account_id: str | None = None,
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
            settings={"account_id": account_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def current_user(self) -> CurrentUser:
        """The user, or system user, that the token belongs to."""
        from .entities.current_user import CurrentUser

        return CurrentUser(self)

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
    def ad_sets(self) -> AdSets:
        """An ad set."""
        from .entities.ad_sets import AdSets

        return AdSets(self)

    @cached_property
    def ads(self) -> Ads:
        """An ad."""
        from .entities.ads import Ads

        return Ads(self)

    @cached_property
    def ad_creatives(self) -> AdCreatives:
        """A creative: what an ad shows."""
        from .entities.ad_creatives import AdCreatives

        return AdCreatives(self)

    @cached_property
    def ads_insights(self) -> AdsInsightsEntity:
        """A row of a report; figures are text."""
        from .entities.ads_insights import AdsInsightsEntity

        return AdsInsightsEntity(self)

    @cached_property
    def custom_conversions(self) -> CustomConversions:
        """A custom conversion."""
        from .entities.custom_conversions import CustomConversions

        return CustomConversions(self)

    @cached_property
    def images(self) -> Images:
        """An image of the image library."""
        from .entities.images import Images

        return Images(self)

    @cached_property
    def videos(self) -> Videos:
        """A video of the video library."""
        from .entities.videos import Videos

        return Videos(self)

    @cached_property
    def pixels(self) -> Pixels:
        """A pixel, also called a dataset."""
        from .entities.pixels import Pixels

        return Pixels(self)

    @cached_property
    def pixel_stats(self) -> PixelStats:
        """Counts of events within an hour."""
        from .entities.pixel_stats import PixelStats

        return PixelStats(self)

    @cached_property
    def ad_library(self) -> AdLibrary:
        """An ad of the Ad Library."""
        from .entities.ad_library import AdLibrary

        return AdLibrary(self)


class SyncFacebookMarketingConnector(FacebookMarketingCalls[ExecutionResult], SyncConnector):
    """Campaigns, ad sets, ads, creatives, pixels and reports of Meta's ad accounts, and the Ad Library, over
    the Marketing API.

    Sync version of `FacebookMarketingConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        account_id: Number of the ad account that calls are about if they name no other, without `act_`.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "facebook-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: FacebookMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        account_id: str | None = None,
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
            settings={"account_id": account_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def current_user(self) -> SyncCurrentUser:
        """The user, or system user, that the token belongs to."""
        from .entities.current_user import SyncCurrentUser

        return SyncCurrentUser(self)

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
    def ad_sets(self) -> SyncAdSets:
        """An ad set."""
        from .entities.ad_sets import SyncAdSets

        return SyncAdSets(self)

    @cached_property
    def ads(self) -> SyncAds:
        """An ad."""
        from .entities.ads import SyncAds

        return SyncAds(self)

    @cached_property
    def ad_creatives(self) -> SyncAdCreatives:
        """A creative: what an ad shows."""
        from .entities.ad_creatives import SyncAdCreatives

        return SyncAdCreatives(self)

    @cached_property
    def ads_insights(self) -> SyncAdsInsightsEntity:
        """A row of a report; figures are text."""
        from .entities.ads_insights import SyncAdsInsightsEntity

        return SyncAdsInsightsEntity(self)

    @cached_property
    def custom_conversions(self) -> SyncCustomConversions:
        """A custom conversion."""
        from .entities.custom_conversions import SyncCustomConversions

        return SyncCustomConversions(self)

    @cached_property
    def images(self) -> SyncImages:
        """An image of the image library."""
        from .entities.images import SyncImages

        return SyncImages(self)

    @cached_property
    def videos(self) -> SyncVideos:
        """A video of the video library."""
        from .entities.videos import SyncVideos

        return SyncVideos(self)

    @cached_property
    def pixels(self) -> SyncPixels:
        """A pixel, also called a dataset."""
        from .entities.pixels import SyncPixels

        return SyncPixels(self)

    @cached_property
    def pixel_stats(self) -> SyncPixelStats:
        """Counts of events within an hour."""
        from .entities.pixel_stats import SyncPixelStats

        return SyncPixelStats(self)

    @cached_property
    def ad_library(self) -> SyncAdLibrary:
        """An ad of the Ad Library."""
        from .entities.ad_library import SyncAdLibrary

        return SyncAdLibrary(self)
