# Generated from specs/linkedin-ads/connector.yaml by `connectorgen generate linkedin-ads`. Do not edit.
"""Ad accounts, campaigns, creatives, conversions, analytics and leads, over the LinkedIn Marketing API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from airbyte_agent_sdk.calls.connector import AsyncResult, Connector, ExecutionResult, SyncConnector
from airbyte_agent_sdk.definition import Definition

from .auth import LinkedinAdsAuthConfig
from .calls import LinkedinAdsCalls
from .definition import DEFINITION

if TYPE_CHECKING:
    import httpx
    from airbyte_agent_sdk.auth import AirbyteAuthConfig

    from .entities.account_users import AccountUsers, SyncAccountUsers
    from .entities.accounts import Accounts, SyncAccounts
    from .entities.ad_campaign_analytics import AdCampaignAnalytics, SyncAdCampaignAnalytics
    from .entities.ad_creative_analytics import AdCreativeAnalytics, SyncAdCreativeAnalytics
    from .entities.ad_impression_device_analytics import (
        AdImpressionDeviceAnalytics,
        SyncAdImpressionDeviceAnalytics,
    )
    from .entities.ad_member_company_analytics import AdMemberCompanyAnalytics, SyncAdMemberCompanyAnalytics
    from .entities.ad_member_company_size_analytics import (
        AdMemberCompanySizeAnalytics,
        SyncAdMemberCompanySizeAnalytics,
    )
    from .entities.ad_member_country_analytics import AdMemberCountryAnalytics, SyncAdMemberCountryAnalytics
    from .entities.ad_member_industry_analytics import (
        AdMemberIndustryAnalytics,
        SyncAdMemberIndustryAnalytics,
    )
    from .entities.ad_member_job_function_analytics import (
        AdMemberJobFunctionAnalytics,
        SyncAdMemberJobFunctionAnalytics,
    )
    from .entities.ad_member_job_title_analytics import (
        AdMemberJobTitleAnalytics,
        SyncAdMemberJobTitleAnalytics,
    )
    from .entities.ad_member_region_analytics import AdMemberRegionAnalytics, SyncAdMemberRegionAnalytics
    from .entities.ad_member_seniority_analytics import (
        AdMemberSeniorityAnalytics,
        SyncAdMemberSeniorityAnalytics,
    )
    from .entities.campaign_conversions import CampaignConversions, SyncCampaignConversions
    from .entities.campaign_groups import CampaignGroups, SyncCampaignGroups
    from .entities.campaigns import Campaigns, SyncCampaigns
    from .entities.conversion_events import ConversionEvents, SyncConversionEvents
    from .entities.conversions import Conversions, SyncConversions
    from .entities.creatives import Creatives, SyncCreatives
    from .entities.lead_form_responses import LeadFormResponses, SyncLeadFormResponses
    from .entities.lead_forms import LeadForms, SyncLeadForms

__all__ = ["LinkedinAdsConnector", "SyncLinkedinAdsConnector"]


class LinkedinAdsConnector(LinkedinAdsCalls[AsyncResult], Connector):
    """Ad accounts, campaigns, creatives, conversions, analytics and leads, over the LinkedIn Marketing API.

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
    connector_name: ClassVar[str] = "linkedin-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: LinkedinAdsAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> Accounts:
        """An ad account, which has campaigns and is billed."""
        from .entities.accounts import Accounts

        return Accounts(self)

    @cached_property
    def account_users(self) -> AccountUsers:
        """A member's access to an ad account."""
        from .entities.account_users import AccountUsers

        return AccountUsers(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        """A campaign, with its budget and targeting."""
        from .entities.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def campaign_groups(self) -> CampaignGroups:
        """A set of campaigns with a budget and a schedule."""
        from .entities.campaign_groups import CampaignGroups

        return CampaignGroups(self)

    @cached_property
    def creatives(self) -> Creatives:
        """An ad of a campaign."""
        from .entities.creatives import Creatives

        return Creatives(self)

    @cached_property
    def conversions(self) -> Conversions:
        """A rule that says what counts as a conversion."""
        from .entities.conversions import Conversions

        return Conversions(self)

    @cached_property
    def conversion_events(self) -> ConversionEvents:
        """Conversion events of LinkedIn Ads."""
        from .entities.conversion_events import ConversionEvents

        return ConversionEvents(self)

    @cached_property
    def campaign_conversions(self) -> CampaignConversions:
        """Campaign conversions of LinkedIn Ads."""
        from .entities.campaign_conversions import CampaignConversions

        return CampaignConversions(self)

    @cached_property
    def ad_campaign_analytics(self) -> AdCampaignAnalytics:
        """Ad campaign analytics of LinkedIn Ads."""
        from .entities.ad_campaign_analytics import AdCampaignAnalytics

        return AdCampaignAnalytics(self)

    @cached_property
    def ad_creative_analytics(self) -> AdCreativeAnalytics:
        """Ad creative analytics of LinkedIn Ads."""
        from .entities.ad_creative_analytics import AdCreativeAnalytics

        return AdCreativeAnalytics(self)

    @cached_property
    def ad_impression_device_analytics(self) -> AdImpressionDeviceAnalytics:
        """Ad impression device analytics of LinkedIn Ads."""
        from .entities.ad_impression_device_analytics import AdImpressionDeviceAnalytics

        return AdImpressionDeviceAnalytics(self)

    @cached_property
    def ad_member_company_analytics(self) -> AdMemberCompanyAnalytics:
        """Ad member company analytics of LinkedIn Ads."""
        from .entities.ad_member_company_analytics import AdMemberCompanyAnalytics

        return AdMemberCompanyAnalytics(self)

    @cached_property
    def ad_member_company_size_analytics(self) -> AdMemberCompanySizeAnalytics:
        """Ad member company size analytics of LinkedIn Ads."""
        from .entities.ad_member_company_size_analytics import AdMemberCompanySizeAnalytics

        return AdMemberCompanySizeAnalytics(self)

    @cached_property
    def ad_member_country_analytics(self) -> AdMemberCountryAnalytics:
        """Ad member country analytics of LinkedIn Ads."""
        from .entities.ad_member_country_analytics import AdMemberCountryAnalytics

        return AdMemberCountryAnalytics(self)

    @cached_property
    def ad_member_industry_analytics(self) -> AdMemberIndustryAnalytics:
        """Ad member industry analytics of LinkedIn Ads."""
        from .entities.ad_member_industry_analytics import AdMemberIndustryAnalytics

        return AdMemberIndustryAnalytics(self)

    @cached_property
    def ad_member_job_function_analytics(self) -> AdMemberJobFunctionAnalytics:
        """Ad member job function analytics of LinkedIn Ads."""
        from .entities.ad_member_job_function_analytics import AdMemberJobFunctionAnalytics

        return AdMemberJobFunctionAnalytics(self)

    @cached_property
    def ad_member_job_title_analytics(self) -> AdMemberJobTitleAnalytics:
        """Ad member job title analytics of LinkedIn Ads."""
        from .entities.ad_member_job_title_analytics import AdMemberJobTitleAnalytics

        return AdMemberJobTitleAnalytics(self)

    @cached_property
    def ad_member_region_analytics(self) -> AdMemberRegionAnalytics:
        """Ad member region analytics of LinkedIn Ads."""
        from .entities.ad_member_region_analytics import AdMemberRegionAnalytics

        return AdMemberRegionAnalytics(self)

    @cached_property
    def ad_member_seniority_analytics(self) -> AdMemberSeniorityAnalytics:
        """Ad member seniority analytics of LinkedIn Ads."""
        from .entities.ad_member_seniority_analytics import AdMemberSeniorityAnalytics

        return AdMemberSeniorityAnalytics(self)

    @cached_property
    def lead_forms(self) -> LeadForms:
        """A form that members fill in for an advertiser."""
        from .entities.lead_forms import LeadForms

        return LeadForms(self)

    @cached_property
    def lead_form_responses(self) -> LeadFormResponses:
        """What a member submitted with a lead form."""
        from .entities.lead_form_responses import LeadFormResponses

        return LeadFormResponses(self)


class SyncLinkedinAdsConnector(LinkedinAdsCalls[ExecutionResult], SyncConnector):
    """Ad accounts, campaigns, creatives, conversions, analytics and leads, over the LinkedIn Marketing API.

    Sync version of `LinkedinAdsConnector`.

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
    connector_name: ClassVar[str] = "linkedin-ads"
    connector_version: ClassVar[str] = "1.0.0"

    def __init__(
        self,
        auth_config: LinkedinAdsAuthConfig | AirbyteAuthConfig | None = None,
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
    def accounts(self) -> SyncAccounts:
        """An ad account, which has campaigns and is billed."""
        from .entities.accounts import SyncAccounts

        return SyncAccounts(self)

    @cached_property
    def account_users(self) -> SyncAccountUsers:
        """A member's access to an ad account."""
        from .entities.account_users import SyncAccountUsers

        return SyncAccountUsers(self)

    @cached_property
    def campaigns(self) -> SyncCampaigns:
        """A campaign, with its budget and targeting."""
        from .entities.campaigns import SyncCampaigns

        return SyncCampaigns(self)

    @cached_property
    def campaign_groups(self) -> SyncCampaignGroups:
        """A set of campaigns with a budget and a schedule."""
        from .entities.campaign_groups import SyncCampaignGroups

        return SyncCampaignGroups(self)

    @cached_property
    def creatives(self) -> SyncCreatives:
        """An ad of a campaign."""
        from .entities.creatives import SyncCreatives

        return SyncCreatives(self)

    @cached_property
    def conversions(self) -> SyncConversions:
        """A rule that says what counts as a conversion."""
        from .entities.conversions import SyncConversions

        return SyncConversions(self)

    @cached_property
    def conversion_events(self) -> SyncConversionEvents:
        """Conversion events of LinkedIn Ads."""
        from .entities.conversion_events import SyncConversionEvents

        return SyncConversionEvents(self)

    @cached_property
    def campaign_conversions(self) -> SyncCampaignConversions:
        """Campaign conversions of LinkedIn Ads."""
        from .entities.campaign_conversions import SyncCampaignConversions

        return SyncCampaignConversions(self)

    @cached_property
    def ad_campaign_analytics(self) -> SyncAdCampaignAnalytics:
        """Ad campaign analytics of LinkedIn Ads."""
        from .entities.ad_campaign_analytics import SyncAdCampaignAnalytics

        return SyncAdCampaignAnalytics(self)

    @cached_property
    def ad_creative_analytics(self) -> SyncAdCreativeAnalytics:
        """Ad creative analytics of LinkedIn Ads."""
        from .entities.ad_creative_analytics import SyncAdCreativeAnalytics

        return SyncAdCreativeAnalytics(self)

    @cached_property
    def ad_impression_device_analytics(self) -> SyncAdImpressionDeviceAnalytics:
        """Ad impression device analytics of LinkedIn Ads."""
        from .entities.ad_impression_device_analytics import SyncAdImpressionDeviceAnalytics

        return SyncAdImpressionDeviceAnalytics(self)

    @cached_property
    def ad_member_company_analytics(self) -> SyncAdMemberCompanyAnalytics:
        """Ad member company analytics of LinkedIn Ads."""
        from .entities.ad_member_company_analytics import SyncAdMemberCompanyAnalytics

        return SyncAdMemberCompanyAnalytics(self)

    @cached_property
    def ad_member_company_size_analytics(self) -> SyncAdMemberCompanySizeAnalytics:
        """Ad member company size analytics of LinkedIn Ads."""
        from .entities.ad_member_company_size_analytics import SyncAdMemberCompanySizeAnalytics

        return SyncAdMemberCompanySizeAnalytics(self)

    @cached_property
    def ad_member_country_analytics(self) -> SyncAdMemberCountryAnalytics:
        """Ad member country analytics of LinkedIn Ads."""
        from .entities.ad_member_country_analytics import SyncAdMemberCountryAnalytics

        return SyncAdMemberCountryAnalytics(self)

    @cached_property
    def ad_member_industry_analytics(self) -> SyncAdMemberIndustryAnalytics:
        """Ad member industry analytics of LinkedIn Ads."""
        from .entities.ad_member_industry_analytics import SyncAdMemberIndustryAnalytics

        return SyncAdMemberIndustryAnalytics(self)

    @cached_property
    def ad_member_job_function_analytics(self) -> SyncAdMemberJobFunctionAnalytics:
        """Ad member job function analytics of LinkedIn Ads."""
        from .entities.ad_member_job_function_analytics import SyncAdMemberJobFunctionAnalytics

        return SyncAdMemberJobFunctionAnalytics(self)

    @cached_property
    def ad_member_job_title_analytics(self) -> SyncAdMemberJobTitleAnalytics:
        """Ad member job title analytics of LinkedIn Ads."""
        from .entities.ad_member_job_title_analytics import SyncAdMemberJobTitleAnalytics

        return SyncAdMemberJobTitleAnalytics(self)

    @cached_property
    def ad_member_region_analytics(self) -> SyncAdMemberRegionAnalytics:
        """Ad member region analytics of LinkedIn Ads."""
        from .entities.ad_member_region_analytics import SyncAdMemberRegionAnalytics

        return SyncAdMemberRegionAnalytics(self)

    @cached_property
    def ad_member_seniority_analytics(self) -> SyncAdMemberSeniorityAnalytics:
        """Ad member seniority analytics of LinkedIn Ads."""
        from .entities.ad_member_seniority_analytics import SyncAdMemberSeniorityAnalytics

        return SyncAdMemberSeniorityAnalytics(self)

    @cached_property
    def lead_forms(self) -> SyncLeadForms:
        """A form that members fill in for an advertiser."""
        from .entities.lead_forms import SyncLeadForms

        return SyncLeadForms(self)

    @cached_property
    def lead_form_responses(self) -> SyncLeadFormResponses:
        """What a member submitted with a lead form."""
        from .entities.lead_form_responses import SyncLeadFormResponses

        return SyncLeadFormResponses(self)
