"""Calls in the style of the older packages."""

from __future__ import annotations

from typing import reveal_type

from airbyte_agent_github import GithubConnector
from airbyte_agent_hubspot import (
    HubspotAuthConfig,
    HubspotConnector,
    HubspotOauth2AuthConfig,
    HubspotPrivateAppAuthConfig,
)
from airbyte_agent_slack import SlackAuthConfig, SlackTokenAuthenticationAuthConfig


def connected(config: HubspotAuthConfig) -> HubspotConnector:
    return HubspotConnector(config)


reveal_type(HubspotAuthConfig(private_app_token="pat"))  # reveals: HubspotAuthConfig
connected(HubspotAuthConfig(access_token="token"))
connected(HubspotPrivateAppAuthConfig(private_app_token="pat"))
connected(HubspotOauth2AuthConfig(refresh_token="token", access_token="token"))
SlackAuthConfig(bot_key="xoxb")
SlackTokenAuthenticationAuthConfig(bot_key="xoxb")
HubspotAuthConfig(private_app_tokn="pat")  # error: verload
connected(SlackAuthConfig(bot_key="xoxb"))  # error: SlackAuthConfig
SlackTokenAuthenticationAuthConfig(token="xoxb")  # error: token


@GithubConnector.tool_utils
async def bare(entity: str) -> int:
    return len(entity)


@GithubConnector.tool_utils(max_output_chars=1000)
async def called(entity: str) -> int:
    return len(entity)


async def in_async_code(github: GithubConnector) -> None:
    reveal_type(await bare("issues"))  # reveals: int
    reveal_type(await called("issues"))  # reveals: int
    page = await github.issues.list("octo", "hello", per_page=10)
    reveal_type(page.meta.has_next_page)  # reveals: Any
    reveal_type(page.data[0]["title"])  # reveals: Any
    reveal_type(github.connector_id)  # reveals: str | None
    reveal_type(github.connector_name)  # reveals: str
    github.issues.list("octo", "hello", 10)  # error: positional
