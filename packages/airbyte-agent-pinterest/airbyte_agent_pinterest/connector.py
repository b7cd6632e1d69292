# Generated from specs/pinterest/connector.yaml by `connectorgen generate pinterest`. Do not edit.
"""Ad accounts, campaigns, ads, audiences, catalogs, boards and pins, over the Pinterest API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import PinterestAuthConfig
from .calls import PinterestCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.ad_accounts import AdAccounts, SyncAdAccounts
    from .entities.ad_groups import AdGroups, SyncAdGroups
    from .entities.ads import Ads, SyncAds
    from .entities.audiences import Audiences, SyncAudiences
    from .entities.board_pins import BoardPins, SyncBoardPins
    from .entities.board_sections import BoardSections, SyncBoardSections
    from .entities.boards import Boards, SyncBoards
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.catalogs import Catalogs, SyncCatalogs
    from .entities.catalogs_feeds import CatalogsFeeds, SyncCatalogsFeeds
    from .entities.catalogs_product_groups import CatalogsProductGroups, SyncCatalogsProductGroups
    from .entities.conversion_tags import ConversionTags, SyncConversionTags
    from .entities.customer_lists import CustomerLists, SyncCustomerLists
    from .entities.keywords import Keywords, SyncKeywords

__all__ = ["PinterestConnector", "SyncPinterestConnector"]


class PinterestConnector(PinterestCalls[AsyncResult], Connector):
    """Ad accounts, campaigns, ads, audiences, catalogs, boards and pins, over the Pinterest API.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.AsyncClient` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "pinterest"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PinterestAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def ad_accounts(self) -> AdAccounts:
        """An account that ads are run from."""
        from .entities.ad_accounts import AdAccounts

        return AdAccounts(self)

    @cached_property
    def boards(self) -> Boards:
        """A board, which collects pins."""
        from .entities.boards import Boards

        return Boards(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign of an ad account."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def ad_groups(self) -> AdGroups:
        """Ads of a campaign that share budget, bid and targeting."""
        from .entities.ad_groups import AdGroups

        return AdGroups(self)

    @cached_property
    def ads(self) -> Ads:
        """An ad, which promotes a pin."""
        from .entities.ads import Ads

        return Ads(self)

    @cached_property
    def board_sections(self) -> BoardSections:
        """A part of a board."""
        from .entities.board_sections import BoardSections

        return BoardSections(self)

    @cached_property
    def board_pins(self) -> BoardPins:
        """A pin: pictures or a video, with a link."""
        from .entities.board_pins import BoardPins

        return BoardPins(self)

    @cached_property
    def catalogs(self) -> Catalogs:
        """What a merchant offers."""
        from .entities.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def catalogs_feeds(self) -> CatalogsFeeds:
        """A file that fills a catalog."""
        from .entities.catalogs_feeds import CatalogsFeeds

        return CatalogsFeeds(self)

    @cached_property
    def catalogs_product_groups(self) -> CatalogsProductGroups:
        """Products of a catalog, chosen by conditions."""
        from .entities.catalogs_product_groups import CatalogsProductGroups

        return CatalogsProductGroups(self)

    @cached_property
    def audiences(self) -> Audiences:
        """A group of users that ads can be shown to."""
        from .entities.audiences import Audiences

        return Audiences(self)

    @cached_property
    def conversion_tags(self) -> ConversionTags:
        """Code in pages that reports what visitors do."""
        from .entities.conversion_tags import ConversionTags

        return ConversionTags(self)

    @cached_property
    def customer_lists(self) -> CustomerLists:
        """Known customers, by hashed email addresses or device ids."""
        from .entities.customer_lists import CustomerLists

        return CustomerLists(self)

    @cached_property
    def keywords(self) -> Keywords:
        """Text that users search for."""
        from .entities.keywords import Keywords

        return Keywords(self)


class SyncPinterestConnector(PinterestCalls[ExecutionResult], SyncConnector):
    """Ad accounts, campaigns, ads, audiences, catalogs, boards and pins, over the Pinterest API.

    Sync version of `PinterestConnector`.

    Args:
        auth_config: Credentials for the service, or for the hosted API.
        connector_id: Hosted mode: id of the connector. By default it is looked up in the workspace.
        workspace_name: Hosted mode: workspace that contains the connector.
        external_user_id: Hosted mode: alias of `workspace_name`.
        airbyte_client_id: Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`.
        airbyte_client_secret: Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`.
        organization_id: Hosted mode: id of the organization, required if the client belongs to several.
        base_url: Overrides the service's URL.
        timeout: Maximum seconds without progress on the connection. `None` disables it.
        deadline: Maximum seconds for a call, including retries and reading the response. `None` disables it.
        max_retries: Maximum number of retries, for calls that are safe to retry.
        strict: Raise if a record does not match its type, instead of keeping the value with a warning.
        http_client: An `httpx.Client` to send requests with. It is not closed.
    """

    definition: ClassVar[Definition] = DEFINITION
    connector_name: ClassVar[str] = "pinterest"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: PinterestAuthConfig | AirbyteAuthConfig | None = None,
        *,
        connector_id: str | None = None,
        workspace_name: str | None = None,
        external_user_id: str | None = None,
        airbyte_client_id: str | None = None,
        airbyte_client_secret: str | None = None,
        organization_id: str | None = None,
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
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            strict=strict,
            http_client=http_client,
        )

    @cached_property
    def ad_accounts(self) -> SyncAdAccounts:
        """An account that ads are run from."""
        from .entities.ad_accounts import SyncAdAccounts

        return SyncAdAccounts(self)

    @cached_property
    def boards(self) -> SyncBoards:
        """A board, which collects pins."""
        from .entities.boards import SyncBoards

        return SyncBoards(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign of an ad account."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def ad_groups(self) -> SyncAdGroups:
        """Ads of a campaign that share budget, bid and targeting."""
        from .entities.ad_groups import SyncAdGroups

        return SyncAdGroups(self)

    @cached_property
    def ads(self) -> SyncAds:
        """An ad, which promotes a pin."""
        from .entities.ads import SyncAds

        return SyncAds(self)

    @cached_property
    def board_sections(self) -> SyncBoardSections:
        """A part of a board."""
        from .entities.board_sections import SyncBoardSections

        return SyncBoardSections(self)

    @cached_property
    def board_pins(self) -> SyncBoardPins:
        """A pin: pictures or a video, with a link."""
        from .entities.board_pins import SyncBoardPins

        return SyncBoardPins(self)

    @cached_property
    def catalogs(self) -> SyncCatalogs:
        """What a merchant offers."""
        from .entities.catalogs import SyncCatalogs

        return SyncCatalogs(self)

    @cached_property
    def catalogs_feeds(self) -> SyncCatalogsFeeds:
        """A file that fills a catalog."""
        from .entities.catalogs_feeds import SyncCatalogsFeeds

        return SyncCatalogsFeeds(self)

    @cached_property
    def catalogs_product_groups(self) -> SyncCatalogsProductGroups:
        """Products of a catalog, chosen by conditions."""
        from .entities.catalogs_product_groups import SyncCatalogsProductGroups

        return SyncCatalogsProductGroups(self)

    @cached_property
    def audiences(self) -> SyncAudiences:
        """A group of users that ads can be shown to."""
        from .entities.audiences import SyncAudiences

        return SyncAudiences(self)

    @cached_property
    def conversion_tags(self) -> SyncConversionTags:
        """Code in pages that reports what visitors do."""
        from .entities.conversion_tags import SyncConversionTags

        return SyncConversionTags(self)

    @cached_property
    def customer_lists(self) -> SyncCustomerLists:
        """Known customers, by hashed email addresses or device ids."""
        from .entities.customer_lists import SyncCustomerLists

        return SyncCustomerLists(self)

    @cached_property
    def keywords(self) -> SyncKeywords:
        """Text that users search for."""
        from .entities.keywords import SyncKeywords

        return SyncKeywords(self)
