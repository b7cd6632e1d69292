# Generated from packages/ by `connectorgen generate`. Do not edit.
# Where a package is installed, both branches of its `try` are read, and the first one holds.
# mypy: disable-error-code="assignment"
# pyright: reportInvalidStubStatement=false
# ruff: noqa: F403
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, TypedDict, Unpack, overload

import httpx

from .auth import AirbyteAuthConfig, AuthConfig
from .connector import Connector, SyncConnector
from .executor.hosted_executor import HostedExecutor, SyncHostedExecutor

try:
    from airbyte_agent_stripe.connector import *
except ImportError:
    from .executor.hosted_executor import HostedExecutor as StripeConnector
    from .executor.hosted_executor import SyncHostedExecutor as SyncStripeConnector

__all__ = ["connect", "connect_sync", "list_connectors", "open_connector"]

class _Given(TypedDict, total=False):
    client_id: str | None
    client_secret: str | None
    workspace_name: str | None
    connector_id: str | None
    organization_id: str | None
    auth_config: AuthConfig | AirbyteAuthConfig | None
    settings: Mapping[str, str | None] | None
    base_url: str | None
    timeout: float | None
    max_retries: int

class _Async(_Given, total=False):
    http_client: httpx.AsyncClient | None

class _Sync(_Given, total=False):
    http_client: httpx.Client | None

_Untyped: TypeAlias = Literal[
    "airtable",
    "amazon-ads",
    "amazon-seller-partner",
    "amplitude",
    "asana",
    "ashby",
    "chargebee",
    "clickup-api",
    "confluence",
    "customer-io",
    "exa",
    "facebook-marketing",
    "freshdesk",
    "github",
    "gitlab",
    "gmail",
    "gong",
    "google-ads",
    "google-analytics-data-api",
    "google-drive",
    "google-search-console",
    "granola",
    "greenhouse",
    "harvest",
    "hubspot",
    "incident-io",
    "intercom",
    "jira",
    "klaviyo",
    "linear",
    "linkedin-ads",
    "mailchimp",
    "monday",
    "notion",
    "orb",
    "outreach",
    "paypal-transaction",
    "pinterest",
    "pylon",
    "reddit-ads",
    "salesforce",
    "sendgrid",
    "sentry",
    "shopify",
    "slack",
    "snapchat-marketing",
    "snowflake",
    "tiktok-marketing",
    "twilio",
    "typeform",
    "woocommerce",
    "zendesk-chat",
    "zendesk-support",
    "zendesk-talk",
    "zoho-crm",
]

@overload
def connect(slug: Literal["stripe"], **given: Unpack[_Async]) -> StripeConnector: ...
@overload
def connect(slug: _Untyped, **given: Unpack[_Async]) -> HostedExecutor: ...
@overload
def connect(slug: str, **given: Unpack[_Async]) -> Connector | HostedExecutor: ...
@overload
def connect_sync(slug: Literal["stripe"], **given: Unpack[_Sync]) -> SyncStripeConnector: ...
@overload
def connect_sync(slug: _Untyped, **given: Unpack[_Sync]) -> SyncHostedExecutor: ...
@overload
def connect_sync(slug: str, **given: Unpack[_Sync]) -> SyncConnector | SyncHostedExecutor: ...
def list_connectors() -> list[str]: ...
def open_connector(
    colour: Literal["", "Sync"], type_name: str | None, config: AirbyteAuthConfig, **transport: Any
) -> Any: ...
