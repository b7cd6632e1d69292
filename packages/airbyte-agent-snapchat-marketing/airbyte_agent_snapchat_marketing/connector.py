# Generated from specs/snapchat-marketing/connector.yaml by `connectorgen generate snapchat-marketing`. Do not edit.
"""Organizations, ad accounts, campaigns, ad squads, ads, creatives, media and audiences of Snapchat's Ads
Manager, over the Ads API.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import SnapchatMarketingAuthConfig
from .calls import SnapchatMarketingCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.adaccounts import Adaccounts, SyncAdaccounts
    from .entities.ads import Ads, SyncAds
    from .entities.adsquads import Adsquads, SyncAdsquads
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.creatives import Creatives, SyncCreatives
    from .entities.media import MediaEntity, SyncMediaEntity
    from .entities.organizations import Organizations, SyncOrganizations
    from .entities.segments import Segments, SyncSegments

__all__ = ["SnapchatMarketingConnector", "SyncSnapchatMarketingConnector"]


class SnapchatMarketingConnector(SnapchatMarketingCalls[AsyncResult], Connector):
    """Organizations, ad accounts, campaigns, ad squads, ads, creatives, media and audiences of Snapchat's Ads
    Manager, over the Ads API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        ad_account_id: Id of the ad account that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "snapchat-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SnapchatMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        ad_account_id: str | None = None,
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
            settings={"ad_account_id": ad_account_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def organizations(self) -> Organizations:
        """An organization."""
        from .entities.organizations import Organizations

        return Organizations(self)

    @cached_property
    def adaccounts(self) -> Adaccounts:
        """An ad account."""
        from .entities.adaccounts import Adaccounts

        return Adaccounts(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def adsquads(self) -> Adsquads:
        """An ad squad: ads with one audience, budget and bid."""
        from .entities.adsquads import Adsquads

        return Adsquads(self)

    @cached_property
    def ads(self) -> Ads:
        """An ad."""
        from .entities.ads import Ads

        return Ads(self)

    @cached_property
    def creatives(self) -> Creatives:
        """A creative: what an ad shows."""
        from .entities.creatives import Creatives

        return Creatives(self)

    @cached_property
    def media(self) -> MediaEntity:
        """An image, a video or a lens."""
        from .entities.media import MediaEntity

        return MediaEntity(self)

    @cached_property
    def segments(self) -> Segments:
        """An audience."""
        from .entities.segments import Segments

        return Segments(self)


class SyncSnapchatMarketingConnector(SnapchatMarketingCalls[ExecutionResult], SyncConnector):
    """Organizations, ad accounts, campaigns, ad squads, ads, creatives, media and audiences of Snapchat's Ads
    Manager, over the Ads API.

    Sync version of `SnapchatMarketingConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        ad_account_id: Id of the ad account that calls are about if they name no other.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "snapchat-marketing"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: SnapchatMarketingAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
        ad_account_id: str | None = None,
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
            settings={"ad_account_id": ad_account_id},
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def organizations(self) -> SyncOrganizations:
        """An organization."""
        from .entities.organizations import SyncOrganizations

        return SyncOrganizations(self)

    @cached_property
    def adaccounts(self) -> SyncAdaccounts:
        """An ad account."""
        from .entities.adaccounts import SyncAdaccounts

        return SyncAdaccounts(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def adsquads(self) -> SyncAdsquads:
        """An ad squad: ads with one audience, budget and bid."""
        from .entities.adsquads import SyncAdsquads

        return SyncAdsquads(self)

    @cached_property
    def ads(self) -> SyncAds:
        """An ad."""
        from .entities.ads import SyncAds

        return SyncAds(self)

    @cached_property
    def creatives(self) -> SyncCreatives:
        """A creative: what an ad shows."""
        from .entities.creatives import SyncCreatives

        return SyncCreatives(self)

    @cached_property
    def media(self) -> SyncMediaEntity:
        """An image, a video or a lens."""
        from .entities.media import SyncMediaEntity

        return SyncMediaEntity(self)

    @cached_property
    def segments(self) -> SyncSegments:
        """An audience."""
        from .entities.segments import SyncSegments

        return SyncSegments(self)
