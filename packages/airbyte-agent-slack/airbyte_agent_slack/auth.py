# Generated from specs/slack/connector.yaml by `connectorgen generate slack`. Do not edit.
"""Credentials for Slack. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "SlackAuthConfig",
    "SlackOAuthAuthConfig",
    "SlackOauth20AuthenticationAuthConfig",
    "SlackTokenAuthConfig",
    "SlackTokenAuthenticationAuthConfig",
]


class SlackAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, token: str) -> None: ...

        @overload
        def __init__(self, *, bot_key: str) -> None: ...

        @overload
        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            access_token: str | None = None,
            refresh_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class SlackTokenAuthConfig(SlackAuthConfig):
    """Token.

    Authenticate with a token of an app that is installed in the workspace.
    """

    scheme: ClassVar[str] = "token"
    token: str
    """Bot token (xoxb-...) or user token (xoxp-...), from the app's page under OAuth & Permissions. Example:
    `xoxb-example`. Where to find it: https://api.slack.com/apps, the app, OAuth & Permissions, OAuth Tokens.
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class SlackOAuthAuthConfig(SlackAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as an app that a member of the workspace has installed.

    Requires an `access_token`, or the credentials to obtain one: `client_id`, `client_secret`,
    `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth"
    client_id: str | None = None
    """Client id of the app. Example: `0000000000.0000000000000`. Where to find it:
    https://api.slack.com/apps, the app, Basic Information, App Credentials.
    """
    client_secret: str | None = None
    """Client secret of the app. Where to find it: https://api.slack.com/apps, the app, Basic Information, App
    Credentials.
    """
    access_token: str | None = None
    """Access token. Bot token from the installation, or the user token of its `authed_user`; fetched where
    there is a refresh token in its place. Example: `xoxb-example`. Where to find it: the answer of the token
    URL once a user has allowed the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token (xoxe-...) of an app with token rotation; each one is good once. Example:
    `xoxe-1-example`. Where to find it: the answer of the token URL once a user has allowed the app:
    `refresh_token`.
    """


class SlackTokenAuthenticationAuthConfig(SlackTokenAuthConfig):
    """Older name of `SlackTokenAuthConfig`, with the older field names."""

    def __init__(self, *, bot_key: str) -> None:
        super().__init__(token=bot_key)


SlackOauth20AuthenticationAuthConfig = SlackOAuthAuthConfig
