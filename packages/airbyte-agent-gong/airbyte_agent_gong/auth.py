# Generated from specs/gong/connector.yaml by `connectorgen generate gong`. Do not edit.
"""Credentials of Gong. None of them is ever shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, overload

from airbyte_agent_sdk.auth import AuthChoice, OAuthConfig

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import TokenCallback, TokenLoader

__all__ = [
    "GongAccessKeyAuthConfig", "GongAccessKeyAuthenticationAuthConfig", "GongAuthConfig",
    "GongOAuthAuthConfig", "GongOauth20AuthenticationAuthConfig",
]  # fmt: skip


class GongAuthConfig(AuthChoice):
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
        def __init__(self, *, access_key: str, access_key_secret: str) -> None: ...

        def __init__(self, **given: Any) -> None: ...


@dataclass(frozen=True, kw_only=True, repr=False)
class GongOAuthAuthConfig(GongAuthConfig, OAuthConfig):
    """OAuth.

    Act for a company whose administrator let an app do so; tokens end after a day.

    Takes an `access_token`, or what a new one is fetched with: `client_id`, `client_secret`, `refresh_token`.
    """

    scheme: ClassVar[str] = "oauth2"
    client_id: str | None = None
    """Client id of the app."""
    client_secret: str | None = None
    """Client secret of the app."""
    refresh_token: str | None = None
    """Gets access tokens; each answer brings the next one."""
    access_token: str | None = None
    """Token to begin with; fetched where absent."""


@dataclass(frozen=True, kw_only=True, repr=False)
class GongAccessKeyAuthConfig(GongAuthConfig):
    """Access key.

    Act for the company, by a key that a technical administrator makes.
    """

    scheme: ClassVar[str] = "accessKey"
    access_key: str
    """From the company's settings, under Ecosystem, API."""
    access_key_secret: str
    """Shown once, when the key is made."""


GongOauth20AuthenticationAuthConfig = GongOAuthAuthConfig
GongAccessKeyAuthenticationAuthConfig = GongAccessKeyAuthConfig
