# Generated from specs/asana/connector.yaml by `connectorgen generate asana`. Do not edit.
"""Credentials of Asana. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "AsanaAuthConfig", "AsanaOAuth2AuthConfig", "AsanaOauth2AuthConfig", "AsanaPersonalAccessTokenAuthConfig",
]  # fmt: skip


class AsanaAuthConfig(AuthChoice):
    """Credentials of any of the schemes: makes the one that has the given fields."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            client_id: str | None = None,
            client_secret: str | None = None,
            refresh_token: str | None = None,
            access_token: str | None = None,
            on_token_refresh: TokenCallback | None = None,
            load_tokens: TokenLoader | None = None,
        ) -> None: ...

        @overload
        def __init__(self, *, token: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaOAuth2AuthConfig(AsanaAuthConfig, OAuthConfig):
    """OAuth 2.

    Authenticate as a user who allowed an app; the access token lasts an hour and is renewed.

    Takes an `access_token`, or what a new one is fetched with: `client_id`, `client_secret`, `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Id of the app, from the developer console."""
    client_secret: str | None = None
    """Secret of the app."""
    refresh_token: str | None = None
    """Token of the user that new access tokens are had for; it does not expire."""
    access_token: str | None = None
    """Current access token; one is fetched where it is absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class AsanaPersonalAccessTokenAuthConfig(AsanaAuthConfig):
    """Personal access token.

    Authenticate with a token of one's own; it may do all that its user may.
    """

    scheme: ClassVar[str] = "personalAccessToken"
    token: str
    """Token from the developer console, under personal access tokens."""


AsanaOauth2AuthConfig = AsanaOAuth2AuthConfig
