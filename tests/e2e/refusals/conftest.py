from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from airbyte_agent_asana import AsanaConnector, AsanaPersonalAccessTokenAuthConfig, SyncAsanaConnector
from airbyte_agent_github import GithubConnector, GithubPersonalAccessTokenAuthConfig, SyncGithubConnector
from airbyte_agent_gong import GongAccessKeyAuthConfig, GongConnector, SyncGongConnector
from airbyte_agent_google_drive import (
    GoogleDriveAuthConfig,
    GoogleDriveConnector,
    SyncGoogleDriveConnector,
)
from airbyte_agent_hubspot import HubspotConnector, HubspotPrivateAppAuthConfig, SyncHubspotConnector
from airbyte_agent_intercom import IntercomAuthConfig, IntercomConnector, SyncIntercomConnector
from airbyte_agent_jira import JiraApiTokenAuthConfig, JiraConnector, SyncJiraConnector
from airbyte_agent_linear import LinearApiKeyAuthConfig, LinearConnector, SyncLinearConnector
from airbyte_agent_notion import NotionAccessTokenAuthConfig, NotionConnector, SyncNotionConnector
from airbyte_agent_sdk.calls.connector import SyncConnector
from airbyte_agent_slack import SlackConnector, SlackTokenAuthConfig, SyncSlackConnector
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector
from airbyte_agent_zendesk_support import (
    SyncZendeskSupportConnector,
    ZendeskSupportApiTokenAuthConfig,
    ZendeskSupportConnector,
)

from ..sync_async import Awaitable

NOW = 1_800_000_000

_KINDS: dict[str, tuple[Any, Any, Any]] = {
    "asana": (AsanaConnector, SyncAsanaConnector, AsanaPersonalAccessTokenAuthConfig(token="planted-asana")),
    "github": (
        GithubConnector,
        SyncGithubConnector,
        GithubPersonalAccessTokenAuthConfig(token="ghp_planted"),
    ),
    "gong": (
        GongConnector,
        SyncGongConnector,
        GongAccessKeyAuthConfig(access_key="AK1", access_key_secret="planted-gong"),
    ),
    "google-drive": (
        GoogleDriveConnector,
        SyncGoogleDriveConnector,
        GoogleDriveAuthConfig(
            client_id="c", client_secret="planted-c", refresh_token="planted-r", access_token="planted-google"
        ),
    ),
    "hubspot": (
        HubspotConnector,
        SyncHubspotConnector,
        HubspotPrivateAppAuthConfig(private_app_token="planted-hubspot"),
    ),
    "intercom": (
        IntercomConnector,
        SyncIntercomConnector,
        IntercomAuthConfig(access_token="planted-intercom"),
    ),
    "jira": (
        JiraConnector,
        SyncJiraConnector,
        JiraApiTokenAuthConfig(username="a@example.com", password="planted-jira"),
    ),
    "linear": (LinearConnector, SyncLinearConnector, LinearApiKeyAuthConfig(api_key="planted-linear")),
    "notion": (NotionConnector, SyncNotionConnector, NotionAccessTokenAuthConfig(token="planted-notion")),
    "slack": (SlackConnector, SyncSlackConnector, SlackTokenAuthConfig(token="planted-slack")),
    "stripe": (StripeConnector, SyncStripeConnector, StripeAuthConfig(api_key="sk_test_local")),
    "zendesk": (
        ZendeskSupportConnector,
        SyncZendeskSupportConnector,
        ZendeskSupportApiTokenAuthConfig(email="a@example.com", api_token="planted-zendesk"),
    ),
}


@pytest.fixture(params=["asynchronous", "blocking"])
def blocking(request: pytest.FixtureRequest) -> bool:
    """Whether the connector is a blocking one."""
    return request.param == "blocking"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for, in seconds, none of which is made; the clock stands at ``NOW``."""
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", asked.append)
    monkeypatch.setattr("time.time", lambda: float(NOW))
    return asked


@pytest.fixture
async def service(blocking: bool, anyio_backend: str) -> AsyncIterator[Callable[..., Any]]:
    """``service(name, url, **settings)``: a connector of that service, closed when the test ends."""
    async with AsyncExitStack() as closing:

        def start(name: str, url: str, **settings: Any) -> Any:
            asynchronous, synchronous, auth = _KINDS[name]
            connector = (synchronous if blocking else asynchronous)(auth, base_url=url, **settings)
            made = Awaitable(connector) if isinstance(connector, SyncConnector) else connector
            closing.push_async_callback(made.close)
            return made

        yield start
