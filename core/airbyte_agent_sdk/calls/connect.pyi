# Generated from packages/ by `connectorgen generate`. Do not edit.
# Where a package is installed, both branches of its `try` are read, and the first one holds.
# mypy: disable-error-code="assignment"
# pyright: reportInvalidStubStatement=false
# ruff: noqa: F403
from collections.abc import Mapping
from typing import Literal, TypedDict, Unpack, overload

import httpx

from ..auth import AuthConfig, HostedAuth
from .connector import Connector, SyncConnector
from .executors import HostedExecutor, SyncHostedExecutor

try:
    from airbyte_agent_airtable.connector import *
except ImportError:
    from .executors import HostedExecutor as AirtableConnector
    from .executors import SyncHostedExecutor as SyncAirtableConnector

try:
    from airbyte_agent_amazon_ads.connector import *
except ImportError:
    from .executors import HostedExecutor as AmazonAdsConnector
    from .executors import SyncHostedExecutor as SyncAmazonAdsConnector

try:
    from airbyte_agent_amazon_seller_partner.connector import *
except ImportError:
    from .executors import HostedExecutor as AmazonSellerPartnerConnector
    from .executors import SyncHostedExecutor as SyncAmazonSellerPartnerConnector

try:
    from airbyte_agent_amplitude.connector import *
except ImportError:
    from .executors import HostedExecutor as AmplitudeConnector
    from .executors import SyncHostedExecutor as SyncAmplitudeConnector

try:
    from airbyte_agent_asana.connector import *
except ImportError:
    from .executors import HostedExecutor as AsanaConnector
    from .executors import SyncHostedExecutor as SyncAsanaConnector

try:
    from airbyte_agent_ashby.connector import *
except ImportError:
    from .executors import HostedExecutor as AshbyConnector
    from .executors import SyncHostedExecutor as SyncAshbyConnector

try:
    from airbyte_agent_chargebee.connector import *
except ImportError:
    from .executors import HostedExecutor as ChargebeeConnector
    from .executors import SyncHostedExecutor as SyncChargebeeConnector

try:
    from airbyte_agent_clickup_api.connector import *
except ImportError:
    from .executors import HostedExecutor as ClickupApiConnector
    from .executors import SyncHostedExecutor as SyncClickupApiConnector

try:
    from airbyte_agent_confluence.connector import *
except ImportError:
    from .executors import HostedExecutor as ConfluenceConnector
    from .executors import SyncHostedExecutor as SyncConfluenceConnector

try:
    from airbyte_agent_customer_io.connector import *
except ImportError:
    from .executors import HostedExecutor as CustomerIoConnector
    from .executors import SyncHostedExecutor as SyncCustomerIoConnector

try:
    from airbyte_agent_exa.connector import *
except ImportError:
    from .executors import HostedExecutor as ExaConnector
    from .executors import SyncHostedExecutor as SyncExaConnector

try:
    from airbyte_agent_facebook_marketing.connector import *
except ImportError:
    from .executors import HostedExecutor as FacebookMarketingConnector
    from .executors import SyncHostedExecutor as SyncFacebookMarketingConnector

try:
    from airbyte_agent_freshdesk.connector import *
except ImportError:
    from .executors import HostedExecutor as FreshdeskConnector
    from .executors import SyncHostedExecutor as SyncFreshdeskConnector

try:
    from airbyte_agent_github.connector import *
except ImportError:
    from .executors import HostedExecutor as GithubConnector
    from .executors import SyncHostedExecutor as SyncGithubConnector

try:
    from airbyte_agent_gitlab.connector import *
except ImportError:
    from .executors import HostedExecutor as GitlabConnector
    from .executors import SyncHostedExecutor as SyncGitlabConnector

try:
    from airbyte_agent_gmail.connector import *
except ImportError:
    from .executors import HostedExecutor as GmailConnector
    from .executors import SyncHostedExecutor as SyncGmailConnector

try:
    from airbyte_agent_gong.connector import *
except ImportError:
    from .executors import HostedExecutor as GongConnector
    from .executors import SyncHostedExecutor as SyncGongConnector

try:
    from airbyte_agent_google_ads.connector import *
except ImportError:
    from .executors import HostedExecutor as GoogleAdsConnector
    from .executors import SyncHostedExecutor as SyncGoogleAdsConnector

try:
    from airbyte_agent_google_analytics_data_api.connector import *
except ImportError:
    from .executors import HostedExecutor as GoogleAnalyticsDataApiConnector
    from .executors import SyncHostedExecutor as SyncGoogleAnalyticsDataApiConnector

try:
    from airbyte_agent_google_drive.connector import *
except ImportError:
    from .executors import HostedExecutor as GoogleDriveConnector
    from .executors import SyncHostedExecutor as SyncGoogleDriveConnector

try:
    from airbyte_agent_google_search_console.connector import *
except ImportError:
    from .executors import HostedExecutor as GoogleSearchConsoleConnector
    from .executors import SyncHostedExecutor as SyncGoogleSearchConsoleConnector

try:
    from airbyte_agent_granola.connector import *
except ImportError:
    from .executors import HostedExecutor as GranolaConnector
    from .executors import SyncHostedExecutor as SyncGranolaConnector

try:
    from airbyte_agent_greenhouse.connector import *
except ImportError:
    from .executors import HostedExecutor as GreenhouseConnector
    from .executors import SyncHostedExecutor as SyncGreenhouseConnector

try:
    from airbyte_agent_harvest.connector import *
except ImportError:
    from .executors import HostedExecutor as HarvestConnector
    from .executors import SyncHostedExecutor as SyncHarvestConnector

try:
    from airbyte_agent_hubspot.connector import *
except ImportError:
    from .executors import HostedExecutor as HubspotConnector
    from .executors import SyncHostedExecutor as SyncHubspotConnector

try:
    from airbyte_agent_incident_io.connector import *
except ImportError:
    from .executors import HostedExecutor as IncidentIoConnector
    from .executors import SyncHostedExecutor as SyncIncidentIoConnector

try:
    from airbyte_agent_intercom.connector import *
except ImportError:
    from .executors import HostedExecutor as IntercomConnector
    from .executors import SyncHostedExecutor as SyncIntercomConnector

try:
    from airbyte_agent_jira.connector import *
except ImportError:
    from .executors import HostedExecutor as JiraConnector
    from .executors import SyncHostedExecutor as SyncJiraConnector

try:
    from airbyte_agent_klaviyo.connector import *
except ImportError:
    from .executors import HostedExecutor as KlaviyoConnector
    from .executors import SyncHostedExecutor as SyncKlaviyoConnector

try:
    from airbyte_agent_linear.connector import *
except ImportError:
    from .executors import HostedExecutor as LinearConnector
    from .executors import SyncHostedExecutor as SyncLinearConnector

try:
    from airbyte_agent_linkedin_ads.connector import *
except ImportError:
    from .executors import HostedExecutor as LinkedinAdsConnector
    from .executors import SyncHostedExecutor as SyncLinkedinAdsConnector

try:
    from airbyte_agent_mailchimp.connector import *
except ImportError:
    from .executors import HostedExecutor as MailchimpConnector
    from .executors import SyncHostedExecutor as SyncMailchimpConnector

try:
    from airbyte_agent_monday.connector import *
except ImportError:
    from .executors import HostedExecutor as MondayConnector
    from .executors import SyncHostedExecutor as SyncMondayConnector

try:
    from airbyte_agent_notion.connector import *
except ImportError:
    from .executors import HostedExecutor as NotionConnector
    from .executors import SyncHostedExecutor as SyncNotionConnector

try:
    from airbyte_agent_orb.connector import *
except ImportError:
    from .executors import HostedExecutor as OrbConnector
    from .executors import SyncHostedExecutor as SyncOrbConnector

try:
    from airbyte_agent_outreach.connector import *
except ImportError:
    from .executors import HostedExecutor as OutreachConnector
    from .executors import SyncHostedExecutor as SyncOutreachConnector

try:
    from airbyte_agent_paypal_transaction.connector import *
except ImportError:
    from .executors import HostedExecutor as PaypalTransactionConnector
    from .executors import SyncHostedExecutor as SyncPaypalTransactionConnector

try:
    from airbyte_agent_pinterest.connector import *
except ImportError:
    from .executors import HostedExecutor as PinterestConnector
    from .executors import SyncHostedExecutor as SyncPinterestConnector

try:
    from airbyte_agent_pylon.connector import *
except ImportError:
    from .executors import HostedExecutor as PylonConnector
    from .executors import SyncHostedExecutor as SyncPylonConnector

try:
    from airbyte_agent_reddit_ads.connector import *
except ImportError:
    from .executors import HostedExecutor as RedditAdsConnector
    from .executors import SyncHostedExecutor as SyncRedditAdsConnector

try:
    from airbyte_agent_salesforce.connector import *
except ImportError:
    from .executors import HostedExecutor as SalesforceConnector
    from .executors import SyncHostedExecutor as SyncSalesforceConnector

try:
    from airbyte_agent_sendgrid.connector import *
except ImportError:
    from .executors import HostedExecutor as SendgridConnector
    from .executors import SyncHostedExecutor as SyncSendgridConnector

try:
    from airbyte_agent_sentry.connector import *
except ImportError:
    from .executors import HostedExecutor as SentryConnector
    from .executors import SyncHostedExecutor as SyncSentryConnector

try:
    from airbyte_agent_shopify.connector import *
except ImportError:
    from .executors import HostedExecutor as ShopifyConnector
    from .executors import SyncHostedExecutor as SyncShopifyConnector

try:
    from airbyte_agent_slack.connector import *
except ImportError:
    from .executors import HostedExecutor as SlackConnector
    from .executors import SyncHostedExecutor as SyncSlackConnector

try:
    from airbyte_agent_snapchat_marketing.connector import *
except ImportError:
    from .executors import HostedExecutor as SnapchatMarketingConnector
    from .executors import SyncHostedExecutor as SyncSnapchatMarketingConnector

try:
    from airbyte_agent_snowflake.connector import *
except ImportError:
    from .executors import HostedExecutor as SnowflakeConnector
    from .executors import SyncHostedExecutor as SyncSnowflakeConnector

try:
    from airbyte_agent_stripe.connector import *
except ImportError:
    from .executors import HostedExecutor as StripeConnector
    from .executors import SyncHostedExecutor as SyncStripeConnector

try:
    from airbyte_agent_tiktok_marketing.connector import *
except ImportError:
    from .executors import HostedExecutor as TiktokMarketingConnector
    from .executors import SyncHostedExecutor as SyncTiktokMarketingConnector

try:
    from airbyte_agent_twilio.connector import *
except ImportError:
    from .executors import HostedExecutor as TwilioConnector
    from .executors import SyncHostedExecutor as SyncTwilioConnector

try:
    from airbyte_agent_typeform.connector import *
except ImportError:
    from .executors import HostedExecutor as TypeformConnector
    from .executors import SyncHostedExecutor as SyncTypeformConnector

try:
    from airbyte_agent_woocommerce.connector import *
except ImportError:
    from .executors import HostedExecutor as WoocommerceConnector
    from .executors import SyncHostedExecutor as SyncWoocommerceConnector

try:
    from airbyte_agent_zendesk_chat.connector import *
except ImportError:
    from .executors import HostedExecutor as ZendeskChatConnector
    from .executors import SyncHostedExecutor as SyncZendeskChatConnector

try:
    from airbyte_agent_zendesk_support.connector import *
except ImportError:
    from .executors import HostedExecutor as ZendeskSupportConnector
    from .executors import SyncHostedExecutor as SyncZendeskSupportConnector

try:
    from airbyte_agent_zendesk_talk.connector import *
except ImportError:
    from .executors import HostedExecutor as ZendeskTalkConnector
    from .executors import SyncHostedExecutor as SyncZendeskTalkConnector

try:
    from airbyte_agent_zoho_crm.connector import *
except ImportError:
    from .executors import HostedExecutor as ZohoCrmConnector
    from .executors import SyncHostedExecutor as SyncZohoCrmConnector

__all__ = ["connect", "connect_sync", "installed_class", "list_connectors"]

class _Given(TypedDict, total=False):
    client_id: str | None
    client_secret: str | None
    workspace_name: str | None
    connector_id: str | None
    organization_id: str | None
    auth_config: AuthConfig | HostedAuth | None
    settings: Mapping[str, str | None] | None
    base_url: str | None
    timeout: float | None
    deadline: float | None
    max_retries: int

class _Async(_Given, total=False):
    http_client: httpx.AsyncClient | None

class _Sync(_Given, total=False):
    http_client: httpx.Client | None

@overload
def connect(connector_name: Literal["airtable"], **given: Unpack[_Async]) -> AirtableConnector: ...
@overload
def connect(connector_name: Literal["amazon-ads"], **given: Unpack[_Async]) -> AmazonAdsConnector: ...
@overload
def connect(
    connector_name: Literal["amazon-seller-partner"], **given: Unpack[_Async]
) -> AmazonSellerPartnerConnector: ...
@overload
def connect(connector_name: Literal["amplitude"], **given: Unpack[_Async]) -> AmplitudeConnector: ...
@overload
def connect(connector_name: Literal["asana"], **given: Unpack[_Async]) -> AsanaConnector: ...
@overload
def connect(connector_name: Literal["ashby"], **given: Unpack[_Async]) -> AshbyConnector: ...
@overload
def connect(connector_name: Literal["chargebee"], **given: Unpack[_Async]) -> ChargebeeConnector: ...
@overload
def connect(connector_name: Literal["clickup-api"], **given: Unpack[_Async]) -> ClickupApiConnector: ...
@overload
def connect(connector_name: Literal["confluence"], **given: Unpack[_Async]) -> ConfluenceConnector: ...
@overload
def connect(connector_name: Literal["customer-io"], **given: Unpack[_Async]) -> CustomerIoConnector: ...
@overload
def connect(connector_name: Literal["exa"], **given: Unpack[_Async]) -> ExaConnector: ...
@overload
def connect(
    connector_name: Literal["facebook-marketing"], **given: Unpack[_Async]
) -> FacebookMarketingConnector: ...
@overload
def connect(connector_name: Literal["freshdesk"], **given: Unpack[_Async]) -> FreshdeskConnector: ...
@overload
def connect(connector_name: Literal["github"], **given: Unpack[_Async]) -> GithubConnector: ...
@overload
def connect(connector_name: Literal["gitlab"], **given: Unpack[_Async]) -> GitlabConnector: ...
@overload
def connect(connector_name: Literal["gmail"], **given: Unpack[_Async]) -> GmailConnector: ...
@overload
def connect(connector_name: Literal["gong"], **given: Unpack[_Async]) -> GongConnector: ...
@overload
def connect(connector_name: Literal["google-ads"], **given: Unpack[_Async]) -> GoogleAdsConnector: ...
@overload
def connect(
    connector_name: Literal["google-analytics-data-api"], **given: Unpack[_Async]
) -> GoogleAnalyticsDataApiConnector: ...
@overload
def connect(connector_name: Literal["google-drive"], **given: Unpack[_Async]) -> GoogleDriveConnector: ...
@overload
def connect(
    connector_name: Literal["google-search-console"], **given: Unpack[_Async]
) -> GoogleSearchConsoleConnector: ...
@overload
def connect(connector_name: Literal["granola"], **given: Unpack[_Async]) -> GranolaConnector: ...
@overload
def connect(connector_name: Literal["greenhouse"], **given: Unpack[_Async]) -> GreenhouseConnector: ...
@overload
def connect(connector_name: Literal["harvest"], **given: Unpack[_Async]) -> HarvestConnector: ...
@overload
def connect(connector_name: Literal["hubspot"], **given: Unpack[_Async]) -> HubspotConnector: ...
@overload
def connect(connector_name: Literal["incident-io"], **given: Unpack[_Async]) -> IncidentIoConnector: ...
@overload
def connect(connector_name: Literal["intercom"], **given: Unpack[_Async]) -> IntercomConnector: ...
@overload
def connect(connector_name: Literal["jira"], **given: Unpack[_Async]) -> JiraConnector: ...
@overload
def connect(connector_name: Literal["klaviyo"], **given: Unpack[_Async]) -> KlaviyoConnector: ...
@overload
def connect(connector_name: Literal["linear"], **given: Unpack[_Async]) -> LinearConnector: ...
@overload
def connect(connector_name: Literal["linkedin-ads"], **given: Unpack[_Async]) -> LinkedinAdsConnector: ...
@overload
def connect(connector_name: Literal["mailchimp"], **given: Unpack[_Async]) -> MailchimpConnector: ...
@overload
def connect(connector_name: Literal["monday"], **given: Unpack[_Async]) -> MondayConnector: ...
@overload
def connect(connector_name: Literal["notion"], **given: Unpack[_Async]) -> NotionConnector: ...
@overload
def connect(connector_name: Literal["orb"], **given: Unpack[_Async]) -> OrbConnector: ...
@overload
def connect(connector_name: Literal["outreach"], **given: Unpack[_Async]) -> OutreachConnector: ...
@overload
def connect(
    connector_name: Literal["paypal-transaction"], **given: Unpack[_Async]
) -> PaypalTransactionConnector: ...
@overload
def connect(connector_name: Literal["pinterest"], **given: Unpack[_Async]) -> PinterestConnector: ...
@overload
def connect(connector_name: Literal["pylon"], **given: Unpack[_Async]) -> PylonConnector: ...
@overload
def connect(connector_name: Literal["reddit-ads"], **given: Unpack[_Async]) -> RedditAdsConnector: ...
@overload
def connect(connector_name: Literal["salesforce"], **given: Unpack[_Async]) -> SalesforceConnector: ...
@overload
def connect(connector_name: Literal["sendgrid"], **given: Unpack[_Async]) -> SendgridConnector: ...
@overload
def connect(connector_name: Literal["sentry"], **given: Unpack[_Async]) -> SentryConnector: ...
@overload
def connect(connector_name: Literal["shopify"], **given: Unpack[_Async]) -> ShopifyConnector: ...
@overload
def connect(connector_name: Literal["slack"], **given: Unpack[_Async]) -> SlackConnector: ...
@overload
def connect(
    connector_name: Literal["snapchat-marketing"], **given: Unpack[_Async]
) -> SnapchatMarketingConnector: ...
@overload
def connect(connector_name: Literal["snowflake"], **given: Unpack[_Async]) -> SnowflakeConnector: ...
@overload
def connect(connector_name: Literal["stripe"], **given: Unpack[_Async]) -> StripeConnector: ...
@overload
def connect(
    connector_name: Literal["tiktok-marketing"], **given: Unpack[_Async]
) -> TiktokMarketingConnector: ...
@overload
def connect(connector_name: Literal["twilio"], **given: Unpack[_Async]) -> TwilioConnector: ...
@overload
def connect(connector_name: Literal["typeform"], **given: Unpack[_Async]) -> TypeformConnector: ...
@overload
def connect(connector_name: Literal["woocommerce"], **given: Unpack[_Async]) -> WoocommerceConnector: ...
@overload
def connect(connector_name: Literal["zendesk-chat"], **given: Unpack[_Async]) -> ZendeskChatConnector: ...
@overload
def connect(
    connector_name: Literal["zendesk-support"], **given: Unpack[_Async]
) -> ZendeskSupportConnector: ...
@overload
def connect(connector_name: Literal["zendesk-talk"], **given: Unpack[_Async]) -> ZendeskTalkConnector: ...
@overload
def connect(connector_name: Literal["zoho-crm"], **given: Unpack[_Async]) -> ZohoCrmConnector: ...
@overload
def connect(connector_name: str, **given: Unpack[_Async]) -> Connector | HostedExecutor: ...
@overload
def connect_sync(connector_name: Literal["airtable"], **given: Unpack[_Sync]) -> SyncAirtableConnector: ...
@overload
def connect_sync(connector_name: Literal["amazon-ads"], **given: Unpack[_Sync]) -> SyncAmazonAdsConnector: ...
@overload
def connect_sync(
    connector_name: Literal["amazon-seller-partner"], **given: Unpack[_Sync]
) -> SyncAmazonSellerPartnerConnector: ...
@overload
def connect_sync(connector_name: Literal["amplitude"], **given: Unpack[_Sync]) -> SyncAmplitudeConnector: ...
@overload
def connect_sync(connector_name: Literal["asana"], **given: Unpack[_Sync]) -> SyncAsanaConnector: ...
@overload
def connect_sync(connector_name: Literal["ashby"], **given: Unpack[_Sync]) -> SyncAshbyConnector: ...
@overload
def connect_sync(connector_name: Literal["chargebee"], **given: Unpack[_Sync]) -> SyncChargebeeConnector: ...
@overload
def connect_sync(
    connector_name: Literal["clickup-api"], **given: Unpack[_Sync]
) -> SyncClickupApiConnector: ...
@overload
def connect_sync(
    connector_name: Literal["confluence"], **given: Unpack[_Sync]
) -> SyncConfluenceConnector: ...
@overload
def connect_sync(
    connector_name: Literal["customer-io"], **given: Unpack[_Sync]
) -> SyncCustomerIoConnector: ...
@overload
def connect_sync(connector_name: Literal["exa"], **given: Unpack[_Sync]) -> SyncExaConnector: ...
@overload
def connect_sync(
    connector_name: Literal["facebook-marketing"], **given: Unpack[_Sync]
) -> SyncFacebookMarketingConnector: ...
@overload
def connect_sync(connector_name: Literal["freshdesk"], **given: Unpack[_Sync]) -> SyncFreshdeskConnector: ...
@overload
def connect_sync(connector_name: Literal["github"], **given: Unpack[_Sync]) -> SyncGithubConnector: ...
@overload
def connect_sync(connector_name: Literal["gitlab"], **given: Unpack[_Sync]) -> SyncGitlabConnector: ...
@overload
def connect_sync(connector_name: Literal["gmail"], **given: Unpack[_Sync]) -> SyncGmailConnector: ...
@overload
def connect_sync(connector_name: Literal["gong"], **given: Unpack[_Sync]) -> SyncGongConnector: ...
@overload
def connect_sync(connector_name: Literal["google-ads"], **given: Unpack[_Sync]) -> SyncGoogleAdsConnector: ...
@overload
def connect_sync(
    connector_name: Literal["google-analytics-data-api"], **given: Unpack[_Sync]
) -> SyncGoogleAnalyticsDataApiConnector: ...
@overload
def connect_sync(
    connector_name: Literal["google-drive"], **given: Unpack[_Sync]
) -> SyncGoogleDriveConnector: ...
@overload
def connect_sync(
    connector_name: Literal["google-search-console"], **given: Unpack[_Sync]
) -> SyncGoogleSearchConsoleConnector: ...
@overload
def connect_sync(connector_name: Literal["granola"], **given: Unpack[_Sync]) -> SyncGranolaConnector: ...
@overload
def connect_sync(
    connector_name: Literal["greenhouse"], **given: Unpack[_Sync]
) -> SyncGreenhouseConnector: ...
@overload
def connect_sync(connector_name: Literal["harvest"], **given: Unpack[_Sync]) -> SyncHarvestConnector: ...
@overload
def connect_sync(connector_name: Literal["hubspot"], **given: Unpack[_Sync]) -> SyncHubspotConnector: ...
@overload
def connect_sync(
    connector_name: Literal["incident-io"], **given: Unpack[_Sync]
) -> SyncIncidentIoConnector: ...
@overload
def connect_sync(connector_name: Literal["intercom"], **given: Unpack[_Sync]) -> SyncIntercomConnector: ...
@overload
def connect_sync(connector_name: Literal["jira"], **given: Unpack[_Sync]) -> SyncJiraConnector: ...
@overload
def connect_sync(connector_name: Literal["klaviyo"], **given: Unpack[_Sync]) -> SyncKlaviyoConnector: ...
@overload
def connect_sync(connector_name: Literal["linear"], **given: Unpack[_Sync]) -> SyncLinearConnector: ...
@overload
def connect_sync(
    connector_name: Literal["linkedin-ads"], **given: Unpack[_Sync]
) -> SyncLinkedinAdsConnector: ...
@overload
def connect_sync(connector_name: Literal["mailchimp"], **given: Unpack[_Sync]) -> SyncMailchimpConnector: ...
@overload
def connect_sync(connector_name: Literal["monday"], **given: Unpack[_Sync]) -> SyncMondayConnector: ...
@overload
def connect_sync(connector_name: Literal["notion"], **given: Unpack[_Sync]) -> SyncNotionConnector: ...
@overload
def connect_sync(connector_name: Literal["orb"], **given: Unpack[_Sync]) -> SyncOrbConnector: ...
@overload
def connect_sync(connector_name: Literal["outreach"], **given: Unpack[_Sync]) -> SyncOutreachConnector: ...
@overload
def connect_sync(
    connector_name: Literal["paypal-transaction"], **given: Unpack[_Sync]
) -> SyncPaypalTransactionConnector: ...
@overload
def connect_sync(connector_name: Literal["pinterest"], **given: Unpack[_Sync]) -> SyncPinterestConnector: ...
@overload
def connect_sync(connector_name: Literal["pylon"], **given: Unpack[_Sync]) -> SyncPylonConnector: ...
@overload
def connect_sync(connector_name: Literal["reddit-ads"], **given: Unpack[_Sync]) -> SyncRedditAdsConnector: ...
@overload
def connect_sync(
    connector_name: Literal["salesforce"], **given: Unpack[_Sync]
) -> SyncSalesforceConnector: ...
@overload
def connect_sync(connector_name: Literal["sendgrid"], **given: Unpack[_Sync]) -> SyncSendgridConnector: ...
@overload
def connect_sync(connector_name: Literal["sentry"], **given: Unpack[_Sync]) -> SyncSentryConnector: ...
@overload
def connect_sync(connector_name: Literal["shopify"], **given: Unpack[_Sync]) -> SyncShopifyConnector: ...
@overload
def connect_sync(connector_name: Literal["slack"], **given: Unpack[_Sync]) -> SyncSlackConnector: ...
@overload
def connect_sync(
    connector_name: Literal["snapchat-marketing"], **given: Unpack[_Sync]
) -> SyncSnapchatMarketingConnector: ...
@overload
def connect_sync(connector_name: Literal["snowflake"], **given: Unpack[_Sync]) -> SyncSnowflakeConnector: ...
@overload
def connect_sync(connector_name: Literal["stripe"], **given: Unpack[_Sync]) -> SyncStripeConnector: ...
@overload
def connect_sync(
    connector_name: Literal["tiktok-marketing"], **given: Unpack[_Sync]
) -> SyncTiktokMarketingConnector: ...
@overload
def connect_sync(connector_name: Literal["twilio"], **given: Unpack[_Sync]) -> SyncTwilioConnector: ...
@overload
def connect_sync(connector_name: Literal["typeform"], **given: Unpack[_Sync]) -> SyncTypeformConnector: ...
@overload
def connect_sync(
    connector_name: Literal["woocommerce"], **given: Unpack[_Sync]
) -> SyncWoocommerceConnector: ...
@overload
def connect_sync(
    connector_name: Literal["zendesk-chat"], **given: Unpack[_Sync]
) -> SyncZendeskChatConnector: ...
@overload
def connect_sync(
    connector_name: Literal["zendesk-support"], **given: Unpack[_Sync]
) -> SyncZendeskSupportConnector: ...
@overload
def connect_sync(
    connector_name: Literal["zendesk-talk"], **given: Unpack[_Sync]
) -> SyncZendeskTalkConnector: ...
@overload
def connect_sync(connector_name: Literal["zoho-crm"], **given: Unpack[_Sync]) -> SyncZohoCrmConnector: ...
@overload
def connect_sync(connector_name: str, **given: Unpack[_Sync]) -> SyncConnector | SyncHostedExecutor: ...
def list_connectors() -> list[str]: ...
def installed_class(type_name: str | None) -> type[Connector] | None: ...
