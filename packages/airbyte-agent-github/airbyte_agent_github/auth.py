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

    Authenticate with a token of your own, classic or fine-grained. A fine-grained one has permissions in
    place of scopes.
    """

    scheme: ClassVar[str] = "token"
    token: str
    """The token, `ghp_...` or `github_pat_...`. Example: `ghp_example`. Where to find it:
    https://github.com/settings/tokens (Settings, Developer settings, Personal access tokens).
    """


@dataclass(frozen=True, kw_only=True, repr=False)
class GithubOAuthAuthConfig(GithubAuthConfig, OAuthConfig):
    """OAuth.

    Authenticate as a user who allowed an app. The token of an OAuth app does not expire; that of a GitHub App
    lasts eight hours and is renewed with the refresh token.
    """

    scheme: ClassVar[str] = "oauth"
    access_token: str | None = None
    """Access token. Token of the user, `gho_...` or `ghu_...`. Example: `gho_example`. Where to find it: the
    answer of the token URL once a user has allowed the app: `access_token`.
    """
    refresh_token: str | None = None
    """Refresh token. Of a GitHub App: what new access tokens are obtained with, `ghr_...`. Example:
    `ghr_example`. Where to find it: the answer of the token URL once a user has allowed the app:
    `refresh_token`.
    """
    client_id: str | None = None
    """Client id. Id of the app; goes with the refresh token. Example: `Iv1.example`. Where to find it:
    https://github.com/settings/developers (Settings, Developer settings), the app, General.
    """
    client_secret: str | None = None
    """Client secret. Secret of the app; goes with the refresh token. Where to find it:
    https://github.com/settings/developers (Settings, Developer settings), the app, Client secrets.
    """


GithubOauth2AuthConfig = GithubOAuthAuthConfig
