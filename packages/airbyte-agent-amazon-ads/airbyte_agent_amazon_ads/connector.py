# Generated from specs/amazon-ads/connector.yaml by `connectorgen generate amazon-ads`. Do not edit.
"""Profiles, portfolios, campaigns, ad groups, keywords, ads and targeting of Sponsored Products and Sponsored
Brands, over the Amazon Ads API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import AmazonAdsAuthConfig
from .calls import AmazonAdsCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.portfolios import Portfolios, SyncPortfolios
    from .entities.profiles import Profiles, SyncProfiles
    from .entities.sponsored_brands_ad_groups import SponsoredBrandsAdGroups, SyncSponsoredBrandsAdGroups
    from .entities.sponsored_brands_campaigns import SponsoredBrandsCampaigns, SyncSponsoredBrandsCampaigns
    from .entities.sponsored_product_ad_groups import SponsoredProductAdGroups, SyncSponsoredProductAdGroups
    from .entities.sponsored_product_campaigns import SponsoredProductCampaigns, SyncSponsoredProductCampaigns
    from .entities.sponsored_product_keywords import SponsoredProductKeywords, SyncSponsoredProductKeywords
    from .entities.sponsored_product_negative_keywords import (
        SponsoredProductNegativeKeywords,
        SyncSponsoredProductNegativeKeywords,
    )
    from .entities.sponsored_product_negative_targets import (
        SponsoredProductNegativeTargets,
        SyncSponsoredProductNegativeTargets,
    )
    from .entities.sponsored_product_product_ads import (
        SponsoredProductProductAds,
        SyncSponsoredProductProductAds,
    )
    from .entities.sponsored_product_targets import SponsoredProductTargets, SyncSponsoredProductTargets

__all__ = ["AmazonAdsConnector", "SyncAmazonAdsConnector"]


class AmazonAdsConnector(AmazonAdsCalls[AsyncResult], Connector):
    """Profiles, portfolios, campaigns, ad groups, keywords, ads and targeting of Sponsored Products and
    Sponsored Brands, over the Amazon Ads API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: URL of the region's API. Default: `https://advertising-api.amazon.com`.
        profile_id: Id of the profile that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amazon-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmazonAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        profile_id: str | None = None,
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
            settings={"region": region, "profile_id": profile_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def profiles(self) -> Profiles:
        """A profile: an account in one marketplace."""
        from .entities.profiles import Profiles

        return Profiles(self)

    @cached_property
    def portfolios(self) -> Portfolios:
        """A portfolio of campaigns."""
        from .entities.portfolios import Portfolios

        return Portfolios(self)

    @cached_property
    def sponsored_product_campaigns(self) -> SponsoredProductCampaigns:
        """A Sponsored Products campaign."""
        from .entities.sponsored_product_campaigns import SponsoredProductCampaigns

        return SponsoredProductCampaigns(self)

    @cached_property
    def sponsored_product_ad_groups(self) -> SponsoredProductAdGroups:
        """An ad group of a Sponsored Products campaign."""
        from .entities.sponsored_product_ad_groups import SponsoredProductAdGroups

        return SponsoredProductAdGroups(self)

    @cached_property
    def sponsored_product_keywords(self) -> SponsoredProductKeywords:
        """A keyword of an ad group."""
        from .entities.sponsored_product_keywords import SponsoredProductKeywords

        return SponsoredProductKeywords(self)

    @cached_property
    def sponsored_product_product_ads(self) -> SponsoredProductProductAds:
        """An ad for a product."""
        from .entities.sponsored_product_product_ads import SponsoredProductProductAds

        return SponsoredProductProductAds(self)

    @cached_property
    def sponsored_product_targets(self) -> SponsoredProductTargets:
        """A targeting clause of an ad group."""
        from .entities.sponsored_product_targets import SponsoredProductTargets

        return SponsoredProductTargets(self)

    @cached_property
    def sponsored_product_negative_keywords(self) -> SponsoredProductNegativeKeywords:
        """A keyword for which no ads are shown."""
        from .entities.sponsored_product_negative_keywords import SponsoredProductNegativeKeywords

        return SponsoredProductNegativeKeywords(self)

    @cached_property
    def sponsored_product_negative_targets(self) -> SponsoredProductNegativeTargets:
        """A clause for which no ads are shown."""
        from .entities.sponsored_product_negative_targets import SponsoredProductNegativeTargets

        return SponsoredProductNegativeTargets(self)

    @cached_property
    def sponsored_brands_campaigns(self) -> SponsoredBrandsCampaigns:
        """A Sponsored Brands campaign."""
        from .entities.sponsored_brands_campaigns import SponsoredBrandsCampaigns

        return SponsoredBrandsCampaigns(self)

    @cached_property
    def sponsored_brands_ad_groups(self) -> SponsoredBrandsAdGroups:
        """An ad group of a Sponsored Brands campaign."""
        from .entities.sponsored_brands_ad_groups import SponsoredBrandsAdGroups

        return SponsoredBrandsAdGroups(self)


class SyncAmazonAdsConnector(AmazonAdsCalls[ExecutionResult], SyncConnector):
    """Profiles, portfolios, campaigns, ad groups, keywords, ads and targeting of Sponsored Products and
    Sponsored Brands, over the Amazon Ads API.

    Sync version of `AmazonAdsConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        region: URL of the region's API. Default: `https://advertising-api.amazon.com`.
        profile_id: Id of the profile that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "amazon-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: AmazonAdsAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        region: str | None = None,
        profile_id: str | None = None,
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
            settings={"region": region, "profile_id": profile_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def profiles(self) -> SyncProfiles:
        """A profile: an account in one marketplace."""
        from .entities.profiles import SyncProfiles

        return SyncProfiles(self)

    @cached_property
    def portfolios(self) -> SyncPortfolios:
        """A portfolio of campaigns."""
        from .entities.portfolios import SyncPortfolios

        return SyncPortfolios(self)

    @cached_property
    def sponsored_product_campaigns(self) -> SyncSponsoredProductCampaigns:
        """A Sponsored Products campaign."""
        from .entities.sponsored_product_campaigns import SyncSponsoredProductCampaigns

        return SyncSponsoredProductCampaigns(self)

    @cached_property
    def sponsored_product_ad_groups(self) -> SyncSponsoredProductAdGroups:
        """An ad group of a Sponsored Products campaign."""
        from .entities.sponsored_product_ad_groups import SyncSponsoredProductAdGroups

        return SyncSponsoredProductAdGroups(self)

    @cached_property
    def sponsored_product_keywords(self) -> SyncSponsoredProductKeywords:
        """A keyword of an ad group."""
        from .entities.sponsored_product_keywords import SyncSponsoredProductKeywords

        return SyncSponsoredProductKeywords(self)

    @cached_property
    def sponsored_product_product_ads(self) -> SyncSponsoredProductProductAds:
        """An ad for a product."""
        from .entities.sponsored_product_product_ads import SyncSponsoredProductProductAds

        return SyncSponsoredProductProductAds(self)

    @cached_property
    def sponsored_product_targets(self) -> SyncSponsoredProductTargets:
        """A targeting clause of an ad group."""
        from .entities.sponsored_product_targets import SyncSponsoredProductTargets

        return SyncSponsoredProductTargets(self)

    @cached_property
    def sponsored_product_negative_keywords(self) -> SyncSponsoredProductNegativeKeywords:
        """A keyword for which no ads are shown."""
        from .entities.sponsored_product_negative_keywords import SyncSponsoredProductNegativeKeywords

        return SyncSponsoredProductNegativeKeywords(self)

    @cached_property
    def sponsored_product_negative_targets(self) -> SyncSponsoredProductNegativeTargets:
        """A clause for which no ads are shown."""
        from .entities.sponsored_product_negative_targets import SyncSponsoredProductNegativeTargets

        return SyncSponsoredProductNegativeTargets(self)

    @cached_property
    def sponsored_brands_campaigns(self) -> SyncSponsoredBrandsCampaigns:
        """A Sponsored Brands campaign."""
        from .entities.sponsored_brands_campaigns import SyncSponsoredBrandsCampaigns

        return SyncSponsoredBrandsCampaigns(self)

    @cached_property
    def sponsored_brands_ad_groups(self) -> SyncSponsoredBrandsAdGroups:
        """An ad group of a Sponsored Brands campaign."""
        from .entities.sponsored_brands_ad_groups import SyncSponsoredBrandsAdGroups

        return SyncSponsoredBrandsAdGroups(self)
