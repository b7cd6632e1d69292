# Generated from specs/github/connector.yaml by `connectorgen generate github`. Do not edit.
"""Credentials for GitHub. Their values never appear in `repr()`, logs or errors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "GithubAuthConfig",
    "GithubOAuthAuthConfig",
    "GithubOauth2AuthConfig",
    "GithubPersonalAccessTokenAuthConfig",
]


class GithubAuthConfig(AuthChoice):
    """Credentials for any authentication scheme. Returns an instance of the class with the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, *, token: str) -> None: ...

        @overload
        def __init__(
            self,
            *,
            access_token: str | None = None,
            refresh_token: str | None = None,
            client_id: str | None = None,
            client_secret: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class GithubPersonalAccessTokenAuthConfig(GithubAuthConfig):
    """Personal access token.

    Authenticate with your own token, classic or fine-grained. Fine-grained tokens have permissions instead of
    scopes.
    """

    scheme: ClassVar[str] = "token"
    token: str
    """The token, `ghp_...` or `github_pat_...`. Example: `ghp_example`. Where to find it:
    https://github.com/settings/tokens (Settings, Developer settings, Personal access tokens).
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GithubOAuthAuthConfig(GithubAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user who authorized an app. Tokens of OAuth apps do not expire; those of GitHub Apps
    expire after eight hours and are renewed with the refresh token.
    """

    scheme: ClassVar[str] = "oauth"
    access_token: str | None = None
    """Access token. Token of the user, `gho_...` or `ghu_...`. Example: `gho_example`. Where to find it: the
    response of the token URL after a user authorized the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token of a GitHub App, `ghr_...`. Example: `ghr_example`. Where to find it: the response of the
    token URL after a user authorized the app: `refresh_token`.
    """
    client_id: str | None = None
    """Client id of the app, sent with the refresh token. Example: `Iv1.example`. Where to find it:
    https://github.com/settings/developers (Settings, Developer settings), the app, General.
    """
    client_secret: str | None = None
    """Client secret of the app, sent with the refresh token. Where to find it:
    https://github.com/settings/developers (Settings, Developer settings), the app, Client secrets.
    """


GithubOauth2AuthConfig = GithubOAuthAuthConfig
